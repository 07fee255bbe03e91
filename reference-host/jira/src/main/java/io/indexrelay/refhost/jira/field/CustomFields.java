package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.project.Projects;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Lookups;
import io.indexrelay.refhost.jira.value.Values;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code CustomFieldManager}, as far as it reads. */
public final class CustomFields {

    private static final String PREFIX = "customfield_";

    private final Store store;
    private final Projects projects;
    private final OptionList options;
    private final FieldValues values;
    private final FieldScopes scopes;

    public CustomFields(Store store, Projects projects, Lookups lookups, Labels labels) {
        this(store, projects, lookups, labels, texts -> Optional.empty());
    }

    /** @param organizations the value of a field of Service Management's organizations; empty while that is away */
    public CustomFields(
            Store store,
            Projects projects,
            Lookups lookups,
            Labels labels,
            Function<List<String>, Optional<Object>> organizations) {
        this.store = store;
        this.projects = projects;
        this.options = new OptionList(store);
        this.values = new FieldValues(store, lookups, options, labels, organizations);
        this.scopes = new FieldScopes(store);
    }

    FieldValues values() {
        return values;
    }

    FieldScopes scopes() {
        return scopes;
    }

    OptionList options() {
        return options;
    }

    CustomFieldType type(String key) {
        return Values.as(CustomFieldType.class, new FieldTypeObject(key));
    }

    List<Project> projects(List<Long> ids) {
        return ids.stream()
                .map(projects::getProjectObj)
                .filter(project -> project != null)
                .toList();
    }

    private CustomField shown(Row row) {
        return new CustomFieldObject(row, this).shown();
    }

    /** By {@code customfield_10001}, or by name in any case. */
    public Optional<CustomField> named(String idOrName) {
        CustomField byId = getCustomFieldObject(idOrName);
        return byId != null
                ? Optional.of(byId)
                : store.from("CustomField")
                        .whereFolded("name", idOrName)
                        .first()
                        .map(this::shown);
    }

    public @Nullable CustomField getCustomFieldObject(@Nullable Long id) {
        return id == null
                ? null
                : store.find("CustomField", id).map(this::shown).orElse(null);
    }

    /** @param id such as {@code customfield_10001} */
    public @Nullable CustomField getCustomFieldObject(String id) {
        return id.startsWith(PREFIX) && id.substring(PREFIX.length()).matches("[0-9]{1,18}")
                ? getCustomFieldObject(Long.valueOf(id.substring(PREFIX.length())))
                : null;
    }

    public boolean exists(String id) {
        return getCustomFieldObject(id) != null;
    }

    public List<CustomField> getCustomFieldObjects() {
        return store.from("CustomField").orderBy("id").list().stream()
                .map(this::shown)
                .toList();
    }

    /** Those that are used in the issue's project for its type. */
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return getCustomFieldObjects(issue.getProjectId(), issue.getIssueTypeId());
    }

    /** Whether a field is one of those, at the price of one field. */
    public boolean isUsed(CustomField field, Issue issue) {
        return scopes.contains(field.getId(), issue.getProjectId(), issue.getIssueTypeId());
    }

    public List<CustomField> getCustomFieldObjects(Long project, @Nullable String issueType) {
        return getCustomFieldObjects().stream()
                .filter(field -> scopes.contains(field.getId(), project, issueType))
                .toList();
    }

    public List<CustomField> getCustomFieldObjects(Long project, @Nullable List<String> issueTypes) {
        return getCustomFieldObjects().stream()
                .filter(field -> issueTypes == null || issueTypes.isEmpty()
                        ? scopes.contains(field.getId(), project, null)
                        : issueTypes.stream().anyMatch(type -> scopes.contains(field.getId(), project, type)))
                .toList();
    }

    public List<CustomField> getGlobalCustomFieldObjects() {
        return getCustomFieldObjects().stream()
                .filter(field -> scopes.isForAllProjects(field.getId()))
                .toList();
    }

    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return store.from("CustomField").where("name", name).orderBy("id").list().stream()
                .map(this::shown)
                .toList();
    }

    public @Nullable CustomField getCustomFieldObjectByName(String name) {
        return getCustomFieldObjectsByName(name).stream().findFirst().orElse(null);
    }

    public CustomFieldType getCustomFieldType(String key) {
        return type(key);
    }
}
