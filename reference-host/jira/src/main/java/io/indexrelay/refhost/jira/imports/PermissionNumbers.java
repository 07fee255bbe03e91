package io.indexrelay.refhost.jira.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of permissions mean that old backups have instead of keys. Read off backups that have both (project
 * permissions) and off the upgrade of global permissions from scheme rows without a scheme to rows of their own.
 */
final class PermissionNumbers {

    private static final Map<Long, String> PROJECT = Map.ofEntries(
            Map.entry(10L, "BROWSE_PROJECTS"),
            Map.entry(11L, "CREATE_ISSUES"),
            Map.entry(12L, "EDIT_ISSUES"),
            Map.entry(13L, "ASSIGN_ISSUES"),
            Map.entry(14L, "RESOLVE_ISSUES"),
            Map.entry(15L, "ADD_COMMENTS"),
            Map.entry(16L, "DELETE_ISSUES"),
            Map.entry(17L, "ASSIGNABLE_USER"),
            Map.entry(18L, "CLOSE_ISSUES"),
            Map.entry(19L, "CREATE_ATTACHMENTS"),
            Map.entry(20L, "WORK_ON_ISSUES"),
            Map.entry(21L, "LINK_ISSUES"),
            Map.entry(23L, "ADMINISTER_PROJECTS"),
            Map.entry(25L, "MOVE_ISSUES"),
            Map.entry(26L, "SET_ISSUE_SECURITY"),
            Map.entry(28L, "SCHEDULE_ISSUES"),
            Map.entry(29L, "VIEW_DEV_TOOLS"),
            Map.entry(30L, "MODIFY_REPORTER"),
            Map.entry(31L, "VIEW_VOTERS_AND_WATCHERS"),
            Map.entry(32L, "MANAGE_WATCHERS"),
            Map.entry(34L, "EDIT_ALL_COMMENTS"),
            Map.entry(35L, "EDIT_OWN_COMMENTS"),
            Map.entry(36L, "DELETE_ALL_COMMENTS"),
            Map.entry(37L, "DELETE_OWN_COMMENTS"),
            Map.entry(38L, "DELETE_ALL_ATTACHMENTS"),
            Map.entry(39L, "DELETE_OWN_ATTACHMENTS"),
            Map.entry(40L, "EDIT_OWN_WORKLOGS"),
            Map.entry(41L, "EDIT_ALL_WORKLOGS"),
            Map.entry(42L, "DELETE_OWN_WORKLOGS"),
            Map.entry(43L, "DELETE_ALL_WORKLOGS"),
            Map.entry(45L, "VIEW_READONLY_WORKFLOW"),
            Map.entry(46L, "TRANSITION_ISSUES"));

    private static final Map<Long, String> GLOBAL = Map.of(
            0L, "ADMINISTER",
            1L, "USE",
            22L, "CREATE_SHARED_OBJECTS",
            24L, "MANAGE_GROUP_FILTER_SUBSCRIPTIONS",
            27L, "USER_PICKER",
            33L, "BULK_CHANGE",
            44L, "SYSTEM_ADMIN");

    private PermissionNumbers() {}

    /** Null for a number that is no project permission. */
    static @Nullable String projectKey(long number) {
        return PROJECT.get(number);
    }

    /** Null for a number that is no global permission. */
    static @Nullable String globalKey(long number) {
        return GLOBAL.get(number);
    }
}
