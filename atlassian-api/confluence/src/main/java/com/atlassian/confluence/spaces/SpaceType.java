package com.atlassian.confluence.spaces;

import java.io.Serializable;

public class SpaceType implements Serializable, Comparable<SpaceType> {
    public static final SpaceType GLOBAL = null;

    public static final SpaceType PERSONAL = null;

    private SpaceType() {}

    public static boolean isPersonal(Space space) {
        throw new UnsupportedOperationException();
    }

    public static boolean isGlobal(Space space) {
        throw new UnsupportedOperationException();
    }

    public static SpaceType getSpaceType(String text) {
        throw new UnsupportedOperationException();
    }

    public static void addCustomSpaceType(String text) {
        throw new UnsupportedOperationException();
    }

    public static boolean isKnownSpaceType(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    public int compareTo(SpaceType spaceType) {
        throw new UnsupportedOperationException();
    }

    public String toI18NKey() {
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
}
