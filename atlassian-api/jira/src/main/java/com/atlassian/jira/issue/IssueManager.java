package com.atlassian.jira.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.JiraManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public interface IssueManager extends JiraManager {
    MutableIssue getIssueObjectByWorkflow(Long id) throws GenericEntityException;

    boolean isExistingIssueKey(String text) throws GenericEntityException;

    MutableIssue getIssueObject(Long id) throws DataAccessException;

    MutableIssue getIssueObject(String text) throws DataAccessException;

    MutableIssue getIssueByKeyIgnoreCase(String text) throws DataAccessException;

    MutableIssue getIssueByCurrentKey(String text) throws DataAccessException;

    List<Issue> getIssueObjects(Collection<Long> collection);

    List<Issue> getVotedIssues(ApplicationUser applicationUser) throws GenericEntityException;

    List<Issue> getVotedIssuesOverrideSecurity(ApplicationUser applicationUser) throws GenericEntityException;

    List<ApplicationUser> getWatchers(Issue issue);

    List<ApplicationUser> getWatchersFor(Issue issue);

    List<Issue> getWatchedIssues(ApplicationUser applicationUser);

    List<Issue> getWatchedIssuesOverrideSecurity(ApplicationUser applicationUser);

    List<GenericValue> getEntitiesByIssueObject(String text, Issue issue) throws GenericEntityException;

    Set<String> getAllIssueKeys(Long id);

    Issue createIssueObject(String text, Map<String, Object> map) throws CreateException;

    Issue createIssueObject(ApplicationUser applicationUser, Map<String, Object> map) throws CreateException;

    Issue createIssueObject(ApplicationUser applicationUser, Issue issue) throws CreateException;

    Issue updateIssue(
            ApplicationUser applicationUser,
            MutableIssue mutableIssue,
            EventDispatchOption eventDispatchOption,
            boolean flag);

    Issue updateIssue(
            ApplicationUser applicationUser, MutableIssue mutableIssue, UpdateIssueRequest updateIssueRequest);

    void deleteIssue(
            ApplicationUser applicationUser, Issue issue, EventDispatchOption eventDispatchOption, boolean flag)
            throws RemoveException;

    void deleteIssue(
            ApplicationUser applicationUser,
            MutableIssue mutableIssue,
            EventDispatchOption eventDispatchOption,
            boolean flag)
            throws RemoveException;

    void deleteIssueNoEvent(Issue issue) throws RemoveException;

    void deleteIssueNoEvent(MutableIssue mutableIssue) throws RemoveException;

    boolean isEditable(Issue issue);

    boolean isEditable(Issue issue, ApplicationUser applicationUser);

    Collection<Long> getIssueIdsForProject(Long id) throws GenericEntityException;

    long getIssueCountForProject(Long id);

    boolean hasUnassignedIssues();

    long getUnassignedIssueCount();

    long getIssueCount();

    Issue findMovedIssue(String text);

    void recordMovedIssueKey(Issue issue);

    Set getProjectIssueTypePairsByKeys(Set set);

    Set getProjectIssueTypePairsByIds(Set set);

    Set<String> getKeysOfMissingIssues(Set<String> set);

    Set<Long> getIdsOfMissingIssues(Set<Long> set);
}
