package com.atlassian.jira.config;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;

@PublicApi
public interface ConstantsManager {
    String ALL_STANDARD_ISSUE_TYPES = "-2";

    String ALL_SUB_TASK_ISSUE_TYPES = "-3";

    String ALL_ISSUE_TYPES = "-4";

    String PRIORITY_CONSTANT_TYPE = "Priority";

    String STATUS_CONSTANT_TYPE = "Status";

    String RESOLUTION_CONSTANT_TYPE = "Resolution";

    String ISSUE_TYPE_CONSTANT_TYPE = "IssueType";

    Collection<Priority> getPriorityObjects();

    Priority getPriorityObject(String text);

    String getPriorityName(String text);

    Priority getDefaultPriorityObject();

    void refreshPriorities();

    Collection<Resolution> getResolutionObjects();

    Resolution getResolutionObject(String text);

    void refreshResolutions();

    IssueType getIssueTypeObject(String text);

    Collection<IssueType> getRegularIssueTypeObjects();

    Collection<IssueType> getAllIssueTypeObjects();

    List<String> getAllIssueTypeIds();

    Collection<IssueType> getSubTaskIssueTypeObjects();

    List<IssueType> getEditableSubTaskIssueTypes();

    List<String> expandIssueTypeIds(Collection<String> collection);

    void refreshIssueTypes();

    IssueType insertIssueType(String text1, Long id1, String text2, String text3, Long id2) throws CreateException;

    void validateCreateIssueType(
            String text1, String text2, String text3, String text4, ErrorCollection errorCollection, String text5);

    void validateCreateIssueTypeWithAvatar(
            String text1, String text2, String text3, String text4, ErrorCollection errorCollection, String text5);

    void updateIssueType(String text1, String text2, Long id1, String text3, String text4, Long id2);

    void removeIssueType(String text) throws RemoveException;

    void storeIssueTypes(List list) throws DataAccessException;

    Status getStatusObject(String text);

    Collection<Status> getStatusObjects();

    void refreshStatuses();

    Status getStatusByName(String text);

    Status getStatusByNameIgnoreCase(String text);

    Status getStatusByTranslatedName(String text);

    IssueConstant getConstantObject(String text1, String text2);

    Collection getConstantObjects(String text);

    List convertToConstantObjects(String text, Collection collection);

    boolean constantExists(String text1, String text2);

    IssueConstant getIssueConstantByName(String text1, String text2);

    IssueConstant getConstantByNameIgnoreCase(String text1, String text2);

    void invalidateAll();

    void invalidate(IssueConstant issueConstant);
}
