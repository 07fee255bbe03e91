package io.indexrelay.jira.list;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of all users in ascending order, piece by piece. Jira has no other way than to answer with everybody, so the
 * keys are kept until the end is reached.
 */
final class PeopleKeys {

    private final UserManager users;
    private String[] kept = {};

    PeopleKeys(UserManager users) {
        this.users = users;
    }

    /** @param last the key to go on after; {@code ""} to begin */
    synchronized List<String> after(String last, int limit) {
        if (last.isEmpty() || kept.length == 0) {
            kept = read();
        }
        int found = Arrays.binarySearch(kept, last);
        int from = found < 0 ? -found - 1 : found + 1;
        List<String> keys = List.of(Arrays.copyOfRange(kept, from, Math.min(kept.length, from + limit)));
        if (keys.size() < limit) {
            kept = new String[0];
        }
        return keys;
    }

    long count() {
        return users.getTotalUserCount();
    }

    private String[] read() {
        return users.getAllApplicationUsers().stream()
                .map(ApplicationUser::getKey)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
