package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.project.ProjectParts.Link;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Person;
import io.indexrelay.refhost.jira.value.Values;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An issue: its row and its parent as of when it was read, all else when it is asked for.
 *
 * <p>The getters are those of {@code MutableIssue}; changes go through {@code IssueChanges}.
 */
public final class IssueValue extends Identity {

    private final Issues issues;
    private final @Nullable Long parent;
    private final String key;

    IssueValue(Row row, @Nullable Long parent, String key, Issues issues) {
        super(row);
        this.parent = parent;
        this.key = key;
        this.issues = issues;
    }

    MutableIssue shown() {
        return Values.as(MutableIssue.class, this);
    }

    public Long getId() {
        return row.id();
    }

    public String getKey() {
        return key;
    }

    public @Nullable Long getNumber() {
        return row.number("number");
    }

    public @Nullable Long getProjectId() {
        return row.number("project");
    }

    public @Nullable Project getProjectObject() {
        return issues.projects().getProjectObj(getProjectId());
    }

    public @Nullable String getIssueTypeId() {
        return row.text("type");
    }

    public @Nullable IssueType getIssueTypeObject() {
        return issues.constants().getIssueTypeObject(getIssueTypeId());
    }

    public @Nullable IssueType getIssueType() {
        return getIssueTypeObject();
    }

    public @Nullable String getSummary() {
        return row.text("summary");
    }

    public @Nullable String getDescription() {
        return row.text("description");
    }

    public @Nullable String getEnvironment() {
        return row.text("environment");
    }

    public @Nullable String getReporterId() {
        return row.text("reporter");
    }

    public @Nullable ApplicationUser getReporter() {
        return person("reporter");
    }

    public @Nullable ApplicationUser getReporterUser() {
        return person("reporter");
    }

    public @Nullable String getAssigneeId() {
        return row.text("assignee");
    }

    public @Nullable ApplicationUser getAssignee() {
        return person("assignee");
    }

    public @Nullable ApplicationUser getAssigneeUser() {
        return person("assignee");
    }

    public @Nullable String getCreatorId() {
        return row.text("creator");
    }

    public @Nullable ApplicationUser getCreator() {
        return person("creator");
    }

    private @Nullable ApplicationUser person(String field) {
        return new Person(row.text(field), issues.lookups()).user();
    }

    public @Nullable Priority getPriority() {
        return issues.constants().getPriority(row.text("priority"));
    }

    public @Nullable Priority getPriorityObject() {
        return getPriority();
    }

    public @Nullable String getResolutionId() {
        return row.text("resolution");
    }

    public @Nullable Resolution getResolution() {
        return issues.constants().getResolutionObject(getResolutionId());
    }

    public @Nullable Resolution getResolutionObject() {
        return getResolution();
    }

    public @Nullable String getStatusId() {
        return row.text("status");
    }

    public @Nullable Status getStatus() {
        return issues.constants().getStatusObject(getStatusId());
    }

    public @Nullable Status getStatusObject() {
        return getStatus();
    }

    public @Nullable Timestamp getCreated() {
        return row.time("created");
    }

    public @Nullable Timestamp getUpdated() {
        return row.time("updated");
    }

    public @Nullable Timestamp getDueDate() {
        return row.time("duedate");
    }

    public @Nullable Timestamp getResolutionDate() {
        return row.time("resolutiondate");
    }

    public Long getVotes() {
        return row.number("votes", 0);
    }

    public Long getWatches() {
        return row.number("watches", 0);
    }

    public @Nullable Long getOriginalEstimate() {
        return row.number("timeoriginalestimate");
    }

    public @Nullable Long getEstimate() {
        return row.number("timeestimate");
    }

    public @Nullable Long getTimeSpent() {
        return row.number("timespent");
    }

    public @Nullable Long getWorkflowId() {
        return row.number("workflowId");
    }

    /** Null for none. */
    public @Nullable Long getSecurityLevelId() {
        return row.number("security");
    }

    public Collection<ProjectComponent> getComponents() {
        return issues.parts().componentsOf(row.id());
    }

    public Collection<ProjectComponent> getComponentObjects() {
        return getComponents();
    }

    public Collection<Version> getAffectedVersions() {
        return issues.parts().versionsOf(row.id(), Link.AFFECTS);
    }

    public Collection<Version> getFixVersions() {
        return issues.parts().versionsOf(row.id(), Link.FIX);
    }

    public Set<Label> getLabels() {
        return issues.labels().of(row.id(), null);
    }

    public Collection<Attachment> getAttachments() {
        return issues.attachments().of(shown());
    }

    public @Nullable Object getCustomFieldValue(CustomField field) {
        return field.getValue(shown());
    }

    public boolean isSubTask() {
        return parent != null;
    }

    public @Nullable Long getParentId() {
        return parent;
    }

    public @Nullable Issue getParentObject() {
        return parent == null ? null : issues.getIssueObject(parent);
    }

    public Collection<Issue> getSubTaskObjects() {
        return issues.subTasks(row.id());
    }

    public boolean isCreated() {
        return true;
    }

    public boolean isEditable() {
        return !isArchived();
    }

    public boolean isArchived() {
        return row.flag("archived");
    }

    public @Nullable Timestamp getArchivedDate() {
        return row.time("archiveddate");
    }

    public @Nullable String getArchivedById() {
        return row.text("archivedby");
    }

    public @Nullable ApplicationUser getArchivedByUser() {
        return person("archivedby");
    }

    @Override
    public String toString() {
        return key;
    }
}
