package io.indexrelay.jira.read;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;

/**
 * All of a filter or dashboard that is told or decides who may see it, as text: what it says, whose it is, and its shares as
 * they stand in their rows, in no order. How many people like it is no part of it.
 */
public final class SharedState {

    private SharedState() {}

    public static String of(SharedEntity shared) {
        ApplicationUser owner = shared.getOwner();
        List<String> state = new ArrayList<>();
        state.add("name " + shared.getName());
        state.add("description " + shared.getDescription());
        state.add("owner " + (owner == null ? "" : owner.getKey()));
        if (shared instanceof SearchRequest filter) {
            state.add("jql " + SharedSnapshots.jql(filter));
        }
        List<String> shares = new ArrayList<>();
        if (shared.getPermissions() != null) {
            for (SharePermission share : shared.getPermissions()) {
                shares.add(List.of(
                                String.valueOf(share.getType()),
                                String.valueOf(share.getParam1()),
                                String.valueOf(share.getParam2()))
                        .toString());
            }
        }
        state.addAll(shares.stream().sorted().toList());
        return state.toString();
    }
}
