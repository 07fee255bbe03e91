package io.indexrelay.refhost.jira.imports;

import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.store.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields of which rows name a user. Old backups name users as they were typed; keys are in lower case then. */
final class UserReferences {

    private static final Map<String, List<String>> ALWAYS = Map.ofEntries(
            Map.entry("Issue", List.of("reporter", "assignee", "creator", "archivedby")),
            Map.entry("Project", List.of("lead")),
            Map.entry("Component", List.of("lead")),
            Map.entry("Action", List.of("author", "updateauthor")),
            Map.entry("Worklog", List.of("author", "updateauthor")),
            Map.entry("FileAttachment", List.of("author")),
            Map.entry("ChangeGroup", List.of("author")),
            Map.entry("OSCurrentStep", List.of("owner", "caller")),
            Map.entry("SearchRequest", List.of("author", "user")),
            Map.entry("PortalPage", List.of("username")),
            Map.entry("FavouriteAssociations", List.of("username")),
            Map.entry("UserHistoryItem", List.of("username")),
            Map.entry("UserAssociation", List.of("sourceName")));

    private static final Set<String> USER_FIELDS = Set.of(
            "com.atlassian.jira.plugin.system.customfieldtypes:userpicker",
            "com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker");

    private final Set<String> userFields;

    UserReferences(Overview overview) {
        this.userFields = overview.of("CustomField").stream()
                .filter(field -> USER_FIELDS.contains(field.value("customfieldtypekey", "")))
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
            default -> ALWAYS.getOrDefault(row.entity(), List.of());
        };
    }

    private static List<String> when(boolean holds, String field) {
        return holds ? List.of(field) : List.of();
    }
}
