package io.indexrelay.refhost.jira.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short words that workflow properties use for permissions; permissions of other apps have none. */
final class PermissionWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ADMINISTER_PROJECTS", "project"),
            Map.entry("BROWSE_PROJECTS", "browse"),
            Map.entry("VIEW_DEV_TOOLS", "viewversioncontrol"),
            Map.entry("VIEW_READONLY_WORKFLOW", "viewworkflowreadonly"),
            Map.entry("CREATE_ISSUES", "create"),
            Map.entry("EDIT_ISSUES", "edit"),
            Map.entry("TRANSITION_ISSUES", "transition"),
            Map.entry("SCHEDULE_ISSUES", "scheduleissue"),
            Map.entry("MOVE_ISSUES", "move"),
            Map.entry("ASSIGN_ISSUES", "assign"),
            Map.entry("ASSIGNABLE_USER", "assignable"),
            Map.entry("RESOLVE_ISSUES", "resolve"),
            Map.entry("CLOSE_ISSUES", "close"),
            Map.entry("MODIFY_REPORTER", "modifyreporter"),
            Map.entry("DELETE_ISSUES", "delete"),
            Map.entry("LINK_ISSUES", "link"),
            Map.entry("SET_ISSUE_SECURITY", "setsecurity"),
            Map.entry("VIEW_VOTERS_AND_WATCHERS", "viewvotersandwatchers"),
            Map.entry("MANAGE_WATCHERS", "managewatcherlist"),
            Map.entry("ADD_COMMENTS", "comment"),
            Map.entry("EDIT_ALL_COMMENTS", "commenteditall"),
            Map.entry("EDIT_OWN_COMMENTS", "commenteditown"),
            Map.entry("DELETE_ALL_COMMENTS", "commentdeleteall"),
            Map.entry("DELETE_OWN_COMMENTS", "commentdeleteown"),
            Map.entry("CREATE_ATTACHMENTS", "attach"),
            Map.entry("DELETE_ALL_ATTACHMENTS", "attachdeleteall"),
            Map.entry("DELETE_OWN_ATTACHMENTS", "attachdeleteown"),
            Map.entry("WORK_ON_ISSUES", "work"),
            Map.entry("EDIT_OWN_WORKLOGS", "worklogeditown"),
            Map.entry("EDIT_ALL_WORKLOGS", "worklogeditall"),
            Map.entry("DELETE_OWN_WORKLOGS", "worklogdeleteown"),
            Map.entry("DELETE_ALL_WORKLOGS", "worklogdeleteall"));

    private PermissionWords() {}

    static Optional<String> of(String permission) {
        return Optional.ofNullable(WORDS.get(permission));
    }

    /** Jira's own permissions for projects, always in the same order. */
    static List<String> permissions() {
        return WORDS.keySet().stream().sorted().toList();
    }

    /** The permission that a word means, in any case. */
    static Optional<String> permission(String word) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
