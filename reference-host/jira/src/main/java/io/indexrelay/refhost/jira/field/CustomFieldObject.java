package io.indexrelay.refhost.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A custom field. */
public final class CustomFieldObject extends Identity {

    private final CustomFields fields;

    CustomFieldObject(Row row, CustomFields fields) {
        super(row);
        this.fields = fields;
    }

    CustomField shown() {
        return Values.as(CustomField.class, this);
    }

    FieldKind kind() {
        return FieldKind.of(row.text("customfieldtypekey", ""));
    }

    public String getId() {
        return "customfield_" + row.id();
    }

    public Long getIdAsLong() {
        return row.id();
    }

    public String getName() {
        return row.text("name", "");
    }

    public String getFieldName() {
        return getName();
    }

    public String getUntranslatedName() {
        return getName();
    }

    public String getNameKey() {
        return getName();
    }

    public @Nullable String getDescription() {
        return row.text("description");
    }

    public @Nullable String getUntranslatedDescription() {
        return getDescription();
    }

    public CustomFieldType getCustomFieldType() {
        return fields.type(row.text("customfieldtypekey", ""));
    }

    public @Nullable Object getValue(Issue issue) {
        return fields.values().read(row.id(), kind(), issue.getId());
    }

    public boolean isRenderable() {
        return kind().isRenderable();
    }

    public boolean isEditable() {
        return true;
    }

    public boolean isGlobal() {
        return isAllProjects() && isAllIssueTypes();
    }

    public boolean isAllProjects() {
        return fields.scopes().isForAllProjects(getId());
    }

    public boolean isAllIssueTypes() {
        return fields.scopes().isForAllIssueTypes(getId());
    }

    public boolean isEnabled() {
        return fields.scopes().isUsed(getId());
    }

    public List<Project> getAssociatedProjectObjects() {
        return fields.projects(fields.scopes().projects(getId()));
    }

    public boolean isInScope(Project project, List<String> issueTypeIds) {
        return issueTypeIds.isEmpty()
                ? fields.scopes().contains(getId(), project.getId(), null)
                : issueTypeIds.stream().anyMatch(type -> fields.scopes().contains(getId(), project.getId(), type));
    }

    @Override
    public String toString() {
        return getName();
    }
}
