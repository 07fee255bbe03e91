package io.indexrelay.indexer.access;

import java.util.List;
import java.util.Set;

/**
 * A user of one source, as the last {@code user.upserted} described it.
 *
 * @param key the user key; the identity, which renaming does not change
 * @param username the name to log in with
 * @param displayName the name to show
 * @param email the address, {@code ""} where none was sent
 * @param active whether the user may do anything at all
 * @param groups effective groups, nested ones flattened by the sender; compared by code points
 * @param organizations ids of Service Management organizations
 */
public record User(
        String key,
        String username,
        String displayName,
        String email,
        boolean active,
        Set<String> groups,
        Set<String> organizations) {

    public User {
        groups = Set.copyOf(groups);
        organizations = Set.copyOf(organizations);
    }

    /** The groups in a fixed order, for people. */
    public List<String> sortedGroups() {
        return groups.stream().sorted().toList();
    }
}
