package com.atlassian.jira.issue.security;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public interface IssueSecuritySchemeManager extends SchemeManager {
    @Override
    Scheme getSchemeObject(Long id) throws DataAccessException;

    IssueSecurityLevelScheme getIssueSecurityLevelScheme(Long id);

    List<GenericValue> getEntitiesBySecurityLevel(Long id) throws GenericEntityException;

    List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long id);

    Collection<GenericValue> getSchemesContainingEntity(String text1, String text2);

    List<Project> getProjectsUsingScheme(long id);

    void setSchemeForProject(Project project, Long id);
}
