package io.indexrelay.refhost.jira.anonymize;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Selection;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields of which rows hold a user's key. */
public final class UserKeys {

    /** By entity, those that hold nothing else. */
    public static final Map<String, List<String>> FIELDS = Map.ofEntries(
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

    /** The types of the custom fields that do. */
    public static final Set<String> CUSTOM_FIELDS = Set.of(
            "com.atlassian.jira.plugin.system.customfieldtypes:userpicker",
            "com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker");

    private final Store store;

    UserKeys(Store store) {
        this.store = store;
    }

    /** What names the one names the other now; joins the running transaction, and nothing tells of it. */
    void replace(String key, String other) {
        FIELDS.forEach(
                (entity, fields) -> fields.forEach(field -> replace(store.from(entity), entity, field, key, other)));
        replace(
                store.from("SchemeIssueSecurities").where("type", "user"),
                "SchemeIssueSecurities",
                "parameter",
                key,
                other);
        replace(
                store.from("ProjectRoleActor").where("roletype", "atlassian-user-role-actor"),
                "ProjectRoleActor",
                "roletypeparameter",
                key,
                other);
        List<Long> custom = store.from("CustomField")
                .whereIn("customfieldtypekey", CUSTOM_FIELDS)
                .ids();
        if (!custom.isEmpty()) {
            replace(
                    store.from("CustomFieldValue").whereIn("customfield", custom),
                    "CustomFieldValue",
                    "stringvalue",
                    key,
                    other);
        }
    }

    private static void replace(Selection rows, String entity, String field, String key, String other) {
        rows.where(field, key).update(Row.of(entity).with(field, other));
    }
}
