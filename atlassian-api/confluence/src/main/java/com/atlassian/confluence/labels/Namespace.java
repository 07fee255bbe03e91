package com.atlassian.confluence.labels;

import java.io.Serializable;

public class Namespace implements Serializable, Comparable<Namespace> {
    public static final String VISIBILITY_PUBLIC = "public";

    public static final String VISIBILITY_OWNER = "owner";

    public static final String VISIBILITY_SYSTEM = "system";

    public static final Namespace PERSONAL = null;

    public static final Namespace TEAM = null;

    public static final Namespace GLOBAL = null;

    public static final Namespace SYSTEM = null;

    private Namespace() {}

    public static boolean isPersonal(Label label) {
        throw new UnsupportedOperationException();
    }

    public static boolean isTeam(Label label) {
        throw new UnsupportedOperationException();
    }

    public static boolean isGlobal(Label label) {
        throw new UnsupportedOperationException();
    }

    public static Namespace getNamespace(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    public int compareTo(Namespace namespace) {
        throw new UnsupportedOperationException();
    }

    public String getPrefix() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    public String getVisibility() {
        throw new UnsupportedOperationException();
    }
}
