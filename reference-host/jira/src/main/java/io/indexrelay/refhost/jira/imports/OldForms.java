package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.imports.Tally;
import io.indexrelay.refhost.jira.store.Row;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings rows of old backups into the form that Jira's upgrades give them. Rows of today pass unchanged. */
final class OldForms {

    /** What an upgrade made of Jira's own five statuses; a category is 2 to do, 4 in progress, 3 done, 1 undefined. */
    private static final Map<String, Long> CATEGORIES = Map.of("1", 2L, "3", 4L, "4", 2L, "5", 3L, "6", 3L);

    private final Tally tally;
    private final boolean namesUsersByName;
    private final boolean lacksGlobalPermissions;
    private final UserReferences users;
    private final SelectOptions options;

    OldForms(Overview overview, Tally tally) {
        this.tally = tally;
        this.namesUsersByName = overview.namesUsersByName();
        this.lacksGlobalPermissions = overview.count("GlobalPermissionEntry") == 0;
        this.users = new UserReferences(overview);
        this.options = new SelectOptions(overview);
    }

    /** Today's row; empty where today has none. */
    Optional<Row> today(Row row) {
        Row folded = namesUsersByName ? users.folded(row) : row;
        return switch (row.entity()) {
            case "Project" -> Optional.of(folded.with(
                    "originalkey",
                    folded.text("originalkey", "").isEmpty() ? folded.text("key") : folded.text("originalkey")));
            case "Issue" -> Optional.of(issue(folded));
            case "Status" -> Optional.of(status(folded));
            case "SchemePermissions" -> permission(folded);
            case "CustomFieldValue" -> Optional.of(options.byId(folded));
            default -> Optional.of(folded);
        };
    }

    /** The key of an issue is made of its project's and its number; before 6.1 only the key was written. */
    private static Row issue(Row row) {
        if (row.number("number") != null) {
            return row;
        }
        return row.with("number", numberIn(row.text("key", "")));
    }

    private static @Nullable Long numberIn(String key) {
        try {
            return Long.valueOf(key.substring(key.lastIndexOf('-') + 1));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Row status(Row row) {
        return row.number("statuscategory") != null
                ? row
                : row.with("statuscategory", CATEGORIES.getOrDefault(row.text("id", ""), 1L));
    }

    private Optional<Row> permission(Row row) {
        long number = row.number("permission", -1);
        if (row.number("scheme") == null) {
            return global(row, number);
        }
        if (!row.text("permissionKey", "").isEmpty()) {
            return Optional.of(row);
        }
        String key = PermissionNumbers.projectKey(number);
        if (key == null) {
            tally.unknown("SchemePermissions with the permission " + number);
            return Optional.empty();
        }
        return Optional.of(row.with("permissionKey", key));
    }

    /** Where a backup has global permissions in rows of their own, these here are left over and mean nothing. */
    private Optional<Row> global(Row row, long number) {
        String key = PermissionNumbers.globalKey(number);
        if (!lacksGlobalPermissions || key == null) {
            if (lacksGlobalPermissions) {
                tally.unknown("SchemePermissions with the global permission " + number);
            }
            return Optional.empty();
        }
        return Optional.of(Row.of("GlobalPermissionEntry")
                .with("id", row.value("id"))
                .with("permission", key)
                .with("group_id", row.text("parameter")));
    }
}
