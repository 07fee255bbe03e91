package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.anonymize.UserKeys;
import io.indexrelay.refhost.jira.store.Row;
import java.util.List;
import java.util.Set;

/** Which fields of which rows name a user. Old backups name users as they were typed; keys are in lower case then. */
final class UserReferences {

    private final Set<String> userFields;

    UserReferences(Overview overview) {
        this.userFields = overview.of("CustomField").stream()
                .filter(field -> UserKeys.CUSTOM_FIELDS.contains(field.value("customfieldtypekey", "")))
                .map(field -> field.value("id", ""))
                .collect(java.util.stream.Collectors.toSet());
    }

    /** The same row with keys where it has names. */
    Row folded(Row row) {
        Row folded = row;
        for (String field : fields(row)) {
            String name = row.text(field);
            if (name != null) {
                folded = folded.with(field, Directory.fold(name));
            }
        }
        return folded;
    }

    private List<String> fields(Row row) {
        return switch (row.entity()) {
            case "SchemePermissions", "SchemeIssueSecurities" -> when(
                    row.text("type", "").equals("user"), "parameter");
            case "ProjectRoleActor" -> when(
                    row.text("roletype", "").equals("atlassian-user-role-actor"), "roletypeparameter");
            case "CustomFieldValue" -> when(
                    userFields.contains(String.valueOf(row.number("customfield"))), "stringvalue");
            default -> UserKeys.FIELDS.getOrDefault(row.entity(), List.of());
        };
    }

    private static List<String> when(boolean holds, String field) {
        return holds ? List.of(field) : List.of();
    }
}
