package com.atlassian.jira.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

@PublicApi
public interface Issue extends OfBizValueWrapper, IssueContext, WithId, WithKey {
    @Override
    Long getId();

    @Override
    Project getProjectObject();

    @Override
    Long getProjectId();

    @Override
    IssueType getIssueTypeObject();

    @Override
    String getIssueTypeId();

    String getSummary();

    ApplicationUser getAssigneeUser();

    ApplicationUser getAssignee();

    String getAssigneeId();

    Collection<ProjectComponent> getComponents();

    Collection<ProjectComponent> getComponentObjects();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    String getDescription();

    String getEnvironment();

    Collection<Version> getAffectedVersions();

    Collection<Version> getFixVersions();

    Timestamp getDueDate();

    Long getSecurityLevelId();

    Priority getPriorityObject();

    String getResolutionId();

    Resolution getResolutionObject();

    @Override
    String getKey();

    Long getNumber();

    Long getVotes();

    Long getWatches();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Long getWorkflowId();

    Object getCustomFieldValue(CustomField customField);

    Status getStatusObject();

    Long getOriginalEstimate();

    Long getEstimate();

    Long getTimeSpent();

    Object getExternalFieldValue(String text);

    boolean isSubTask();

    Long getParentId();

    boolean isCreated();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    boolean isEditable();

    IssueRenderContext getIssueRenderContext();

    Collection<Attachment> getAttachments();

    Set<Label> getLabels();

    Priority getPriority();

    Status getStatus();

    IssueType getIssueType();

    Resolution getResolution();

    ApplicationUser getReporterUser();

    boolean isArchived();

    Timestamp getArchivedDate();

    ApplicationUser getArchivedByUser();

    String getArchivedById();
}
