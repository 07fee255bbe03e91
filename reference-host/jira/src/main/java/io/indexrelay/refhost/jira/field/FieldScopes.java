package io.indexrelay.refhost.jira.field;

import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a custom field is used: in which projects (its contexts), for which issue types (its schemes). */
final class FieldScopes {

    private final Store store;

    FieldScopes(Store store) {
        this.store = store;
    }

    private List<Row> contexts(String fieldId) {
        return store.from("ConfigurationContext")
                .where("key", fieldId)
                .whereNot("fieldconfigscheme", null)
                .list();
    }

    boolean isUsed(String fieldId) {
        return !contexts(fieldId).isEmpty();
    }

    boolean isForAllProjects(String fieldId) {
        return contexts(fieldId).stream().anyMatch(context -> context.number("project") == null);
    }

    List<Long> projects(String fieldId) {
        return contexts(fieldId).stream()
                .flatMap(context -> java.util.stream.Stream.ofNullable(context.number("project")))
                .toList();
    }

    boolean isForAllIssueTypes(String fieldId) {
        return contexts(fieldId).stream().anyMatch(context -> takes(context, null));
    }

    /**
     * Whether a project's own context, or else the one of all projects, has a configuration for the type.
     *
     * @param issueType null asks whether there is any
     */
    boolean contains(String fieldId, long project, @Nullable String issueType) {
        List<Row> all = contexts(fieldId);
        List<Row> own = all.stream()
                .filter(context -> Long.valueOf(project).equals(context.number("project")))
                .toList();
        List<Row> relevant = own.isEmpty()
                ? all.stream()
                        .filter(context -> context.number("project") == null)
                        .toList()
                : own;
        return issueType == null
                ? !relevant.isEmpty()
                : relevant.stream().anyMatch(context -> takes(context, issueType));
    }

    private boolean takes(Row context, @Nullable String issueType) {
        return store
                .from("FieldConfigSchemeIssueType")
                .where("fieldconfigscheme", context.require("fieldconfigscheme"))
                .list()
                .stream()
                .anyMatch(row -> row.text("issuetype") == null
                        || row.text("issuetype", "").isEmpty()
                        || row.text("issuetype", "").equals(issueType));
    }

    /** @param projects empty means all */
    void save(String fieldId, String name, List<Long> projects) {
        Row scheme = store.insert(
                Row.of("FieldConfigScheme").with("fieldid", fieldId).with("name", "Scheme for " + name));
        Row configuration = store.insert(
                Row.of("FieldConfiguration").with("fieldid", fieldId).with("name", "Configuration for " + name));
        store.insert(Row.of("FieldConfigSchemeIssueType")
                .with("fieldconfigscheme", scheme.id())
                .with("fieldconfiguration", configuration.id()));
        if (projects.isEmpty()) {
            context(fieldId, null, scheme);
        }
        projects.forEach(project -> context(fieldId, project, scheme));
    }

    private void context(String fieldId, @Nullable Long project, Row scheme) {
        store.insert(Row.of("ConfigurationContext")
                .with("key", fieldId)
                .with("project", project)
                .with("fieldconfigscheme", scheme.id()));
    }

    void delete(String fieldId) {
        for (Row scheme :
                store.from("FieldConfigScheme").where("fieldid", fieldId).list()) {
            store.from("FieldConfigSchemeIssueType")
                    .where("fieldconfigscheme", scheme.id())
                    .delete();
        }
        store.from("FieldConfigScheme").where("fieldid", fieldId).delete();
        store.from("FieldConfiguration").where("fieldid", fieldId).delete();
        store.from("ConfigurationContext").where("key", fieldId).delete();
    }
}
