package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Values;
import org.jspecify.annotations.Nullable;

/** A priority, status, resolution or issue type. */
public final class Constant extends Identity {

    private static final String SUB_TASK = "jira_subtask";

    Constant(Row row) {
        super(row);
    }

    <T extends IssueConstant> T as(Class<T> type) {
        return Values.as(type, this);
    }

    public String getId() {
        return row.text("id", "");
    }

    public String getName() {
        return row.text("name", "");
    }

    public String getNameTranslation() {
        return getName();
    }

    public String getNameTranslation(String locale) {
        return getName();
    }

    public String getDescription() {
        return row.text("description", "");
    }

    public String getDescTranslation() {
        return getDescription();
    }

    /** Null for what was never ordered. */
    public @Nullable Long getSequence() {
        return row.number("sequence");
    }

    public String getIconUrl() {
        return row.text("iconurl", "");
    }

    public @Nullable String getStatusColor() {
        return row.text("statusColor");
    }

    public boolean isSubTask() {
        return SUB_TASK.equals(row.text("style"));
    }

    /** Of a status. Backups from before categories have none: those are undefined. */
    public StatusCategory getStatusCategory() {
        return Values.as(StatusCategory.class, new Category(row.number("statuscategory", Category.UNDEFINED)));
    }

    public StatusCategory getSimplifiedStatus() {
        return getStatusCategory();
    }

    public int compareTo(Object other) {
        return getName().compareTo(((IssueConstant) other).getName());
    }
}
