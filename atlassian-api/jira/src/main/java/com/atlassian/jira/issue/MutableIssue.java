package com.atlassian.jira.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

@PublicApi
public interface MutableIssue extends Issue {
    void setProjectObject(Project projectObject);

    void setProjectId(Long projectId) throws IllegalArgumentException;

    void setIssueTypeObject(IssueType issueTypeObject);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setAssignee(ApplicationUser assignee);

    void setComponents(Collection components);

    void setComponentObjects(Collection componentObjects);

    void setAssigneeId(String assigneeId);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setDescription(String description);

    void setEnvironment(String environment);

    void setAffectedVersions(Collection affectedVersions);

    void setFixVersions(Collection fixVersions);

    void setDueDate(Timestamp dueDate);

    void setSecurityLevelId(Long securityLevelId);

    void setPriorityObject(Priority priorityObject);

    void setPriorityId(String priorityId);

    void setResolutionObject(Resolution resolutionObject);

    void setKey(String key);

    void setNumber(Long number);

    void setVotes(Long votes);

    void setWatches(Long watches);

    void setCreated(Timestamp created);

    void setUpdated(Timestamp updated);

    void setResolutionDate(Timestamp resolutionDate);

    void setWorkflowId(Long workflowId);

    void setCustomFieldValue(CustomField customField, Object object);

    void setStatusObject(Status statusObject);

    void setStatusId(String statusId);

    void resetModifiedFields();

    void setOriginalEstimate(Long originalEstimate);

    void setTimeSpent(Long timeSpent);

    void setEstimate(Long estimate);

    void setExternalFieldValue(String text, Object object);

    void setExternalFieldValue(String text, Object object1, Object object2);

    void setParentId(Long parentId);

    void setParentObject(Issue parentObject);

    void setResolutionId(String resolutionId);

    void setLabels(Set labels);

    Map<String, ModifiedValue> getModifiedFields();
}
