package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;

public interface ProjectManager {
    Project createProject(String text1, String text2, String text3, String text4, String text5, Long id);

    Project createProject(String text1, String text2, String text3, String text4, String text5, Long id1, Long id2);

    Project updateProject(Project project, String text1, String text2, String text3, String text4, Long id);

    Project updateProject(
            Project project, String text1, String text2, String text3, String text4, Long id1, Long id2, String text5);

    Project updateProject(Project project, String text1, String text2, String text3, String text4, Long id1, Long id2);

    void removeProjectIssues(Project project) throws RemoveException;

    void removeProject(Project project);

    Project getProjectObj(Long id) throws DataAccessException;

    Project getProjectObjByName(String text);

    Project getProjectObjByKey(String text);

    Project getProjectByCurrentKey(String text);

    Project getProjectByCurrentKeyIgnoreCase(String text);

    Project getProjectObjByKeyIgnoreCase(String text);

    Set<String> getAllProjectKeys(Long id);

    List<Project> getProjectObjects() throws DataAccessException;

    long getProjectCount() throws DataAccessException;

    long getNextId(Project project) throws DataAccessException;

    void refresh();

    Collection<ProjectCategory> getProjectCategories() throws DataAccessException;

    Collection<ProjectCategory> getAllProjectCategories() throws DataAccessException;

    ProjectCategory getProjectCategoryObject(Long id) throws DataAccessException;

    ProjectCategory getProjectCategoryObjectByName(String text);

    ProjectCategory getProjectCategoryObjectByNameIgnoreCase(String text);

    void updateProjectCategory(ProjectCategory projectCategory) throws DataAccessException;

    Collection<Project> getProjectsFromProjectCategory(ProjectCategory projectCategory) throws DataAccessException;

    Collection<Project> getProjectObjectsFromProjectCategory(Long id) throws DataAccessException;

    Collection<Project> getProjectsWithNoCategory() throws DataAccessException;

    Collection<Project> getProjectObjectsWithNoCategory() throws DataAccessException;

    ProjectCategory getProjectCategoryForProject(Project project) throws DataAccessException;

    void setProjectCategory(Project project, ProjectCategory projectCategory) throws DataAccessException;

    ProjectCategory createProjectCategory(String text1, String text2);

    void removeProjectCategory(Long id);

    ApplicationUser getDefaultAssignee(Project project, ProjectComponent projectComponent);

    ApplicationUser getDefaultAssignee(Project project, Collection<ProjectComponent> collection)
            throws DefaultAssigneeException;

    List<Project> getProjectsLeadBy(ApplicationUser applicationUser);

    Collection<Project> getProjectsByLead(ApplicationUser applicationUser);

    List convertToProjects(Collection collection);

    List convertToProjectObjects(Collection collection);

    long getCurrentCounterForProject(Long id);

    void setCurrentCounterForProject(Project project, long id);

    List<Project> getProjects();

    List<Project> getArchivedProjects();
}
