package com.atlassian.confluence.labels;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Namespace implements Serializable, Comparable<Namespace> {
    public static final String VISIBILITY_PUBLIC = "public";

    public static final String VISIBILITY_OWNER = "owner";

    public static final String VISIBILITY_SYSTEM = "system";

    private static final Map<String, Namespace> KNOWN = new ConcurrentHashMap<>();

    public static final Namespace PERSONAL = known("my", VISIBILITY_OWNER);

    public static final Namespace TEAM = known("team", VISIBILITY_PUBLIC);

    public static final Namespace GLOBAL = known("global", VISIBILITY_PUBLIC);

    public static final Namespace SYSTEM = known("system", VISIBILITY_SYSTEM);

    private final String prefix;
    private final String visibility;

    private Namespace(String prefix, String visibility) {
        this.prefix = prefix;
        this.visibility = visibility;
    }

    private static Namespace known(String prefix, String visibility) {
        return KNOWN.computeIfAbsent(prefix, name -> new Namespace(name, visibility));
    }

    public static boolean isPersonal(Label label) {
        return PERSONAL.equals(label.getNamespace());
    }

    public static boolean isTeam(Label label) {
        return TEAM.equals(label.getNamespace());
    }

    public static boolean isGlobal(Label label) {
        return GLOBAL.equals(label.getNamespace());
    }

    public static Namespace getNamespace(String prefix) {
        return known(prefix, VISIBILITY_PUBLIC);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Namespace && prefix.equals(((Namespace) object).prefix);
    }

    public int compareTo(Namespace other) {
        return prefix.compareTo(other.prefix);
    }

    public String getPrefix() {
        return prefix;
    }

    @Override
    public String toString() {
        return prefix;
    }

    @Override
    public int hashCode() {
        return prefix.hashCode();
    }

    public String getVisibility() {
        return visibility;
    }
}
