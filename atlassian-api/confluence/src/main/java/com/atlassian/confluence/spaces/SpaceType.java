package com.atlassian.confluence.spaces;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Global or personal; a custom type's name is known here too, but to the product it counts as global. */
public class SpaceType implements Serializable, Comparable<SpaceType> {
    private static final Map<String, SpaceType> KNOWN = new ConcurrentHashMap<>();

    public static final SpaceType GLOBAL = known("global");

    public static final SpaceType PERSONAL = known("personal");

    private final String type;

    private SpaceType(String type) {
        this.type = type;
    }

    private static SpaceType known(String type) {
        return KNOWN.computeIfAbsent(type, SpaceType::new);
    }

    public static boolean isPersonal(Space space) {
        return PERSONAL.equals(space.getSpaceType());
    }

    public static boolean isGlobal(Space space) {
        return !isPersonal(space);
    }

    public static SpaceType getSpaceType(String type) {
        return KNOWN.getOrDefault(type, GLOBAL);
    }

    public static void addCustomSpaceType(String type) {
        known(type);
    }

    public static boolean isKnownSpaceType(String type) {
        return KNOWN.containsKey(type);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof SpaceType && type.equals(((SpaceType) object).type);
    }

    public int compareTo(SpaceType other) {
        return type.compareTo(other.type);
    }

    public String toI18NKey() {
        return "space.type." + type;
    }

    @Override
    public String toString() {
        return type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }
}
