package com.atlassian.jira.issue.security;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public interface IssueSecurityLevelManager {
    List<GenericValue> getSchemeIssueSecurityLevels(Long id);

    List<IssueSecurityLevel> getIssueSecurityLevels(long id);

    boolean schemeIssueSecurityExists(Long id);

    String getIssueSecurityName(Long id);

    String getIssueSecurityDescription(Long id);

    IssueSecurityLevel getSecurityLevel(long id);

    IssueSecurityLevel createIssueSecurityLevel(long id, String text1, String text2);

    List<IssueSecurityLevel> getUsersSecurityLevels(Issue issue, ApplicationUser applicationUser);

    List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser applicationUser);

    Collection<org.ofbiz.core.entity.GenericValue> getAllUsersSecurityLevels(ApplicationUser applicationUser)
            throws GenericEntityException;

    Collection<IssueSecurityLevel> getAllSecurityLevelsForUser(ApplicationUser applicationUser);

    Collection<org.ofbiz.core.entity.GenericValue> getAllSecurityLevels() throws GenericEntityException;

    Collection<IssueSecurityLevel> getAllIssueSecurityLevels();

    Collection<org.ofbiz.core.entity.GenericValue> getUsersSecurityLevelsByName(
            ApplicationUser applicationUser, String text) throws GenericEntityException;

    Collection<IssueSecurityLevel> getSecurityLevelsForUserByName(ApplicationUser applicationUser, String text);

    Collection<org.ofbiz.core.entity.GenericValue> getSecurityLevelsByName(String text) throws GenericEntityException;

    Collection<IssueSecurityLevel> getIssueSecurityLevelsByName(String text);

    Long getDefaultSecurityLevel(Project project);

    void deleteSecurityLevel(Long id);

    void clearUsersLevels();
}
