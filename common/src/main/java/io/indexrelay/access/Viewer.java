package io.indexrelay.access;

import java.util.Collection;
import java.util.Set;

/**
 * Somebody who looks, as a receiver knows them.
 *
 * @param key of the user; {@code ""} for the visitor who is not logged in
 * @param known whether a receiver knows the user, and as active; else nothing is true for them. True for the visitor
 * @param groups effective, folded
 */
public record Viewer(String key, boolean known, Set<String> groups, Set<String> organizations) {

    /** Not logged in. */
    public static final Viewer VISITOR = new Viewer("", true, Set.of(), Set.of());

    public Viewer {
        groups = Set.copyOf(groups);
        organizations = Set.copyOf(organizations);
    }

    public static Viewer active(String key, Collection<String> groups, Collection<String> organizations) {
        return new Viewer(key, true, Set.copyOf(groups), Set.copyOf(organizations));
    }

    /** A user whom a receiver does not know, or knows as inactive. */
    public static Viewer nobody(String key) {
        return new Viewer(key, false, Set.of(), Set.of());
    }

    boolean isLoggedIn() {
        return known && !key.isEmpty();
    }
}
