package com.atlassian.jira.scheme;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.PermissionContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

public interface SchemeManager {
    String PROJECT_ASSOCIATION = "ProjectScheme";

    Scheme getSchemeObject(Long id) throws DataAccessException;

    List<GenericValue> getSchemes() throws GenericEntityException;

    List<Scheme> getSchemeObjects() throws DataAccessException;

    List<Scheme> getAssociatedSchemes(boolean flag);

    Scheme getSchemeObject(String text) throws DataAccessException;

    Scheme getSchemeFor(Project project);

    boolean schemeExists(String text) throws GenericEntityException;

    Scheme createSchemeObject(String text1, String text2);

    Scheme createSchemeAndEntities(Scheme scheme) throws DataAccessException;

    void updateScheme(Scheme scheme);

    void deleteScheme(Long id) throws GenericEntityException;

    void addSchemeToProject(Project project, Scheme scheme);

    void removeSchemesFromProject(Project project);

    void deleteEntity(Long id) throws GenericEntityException;

    List<Project> getProjects(Scheme scheme);

    Scheme getDefaultSchemeObject();

    void addDefaultSchemeToProject(Project project);

    Scheme copyScheme(Scheme scheme);

    List<GenericValue> getEntities(String text1, String text2) throws GenericEntityException;

    boolean removeEntities(String text1, String text2) throws RemoveException;

    Collection<Group> getGroups(Long id, Project project);

    Collection<ApplicationUser> getUsers(Long id, Project project);

    Collection<ApplicationUser> getUsers(Long id, Issue issue);

    Collection<ApplicationUser> getUsers(Long id, PermissionContext permissionContext);

    List<Scheme> getUnassociatedSchemes() throws DataAccessException;
}
