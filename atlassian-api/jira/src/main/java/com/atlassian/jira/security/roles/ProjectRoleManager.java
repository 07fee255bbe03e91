package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

public interface ProjectRoleManager {
    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser applicationUser, Project project);

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String text);

    ProjectRole createRole(ProjectRole projectRole);

    boolean isRoleNameUnique(String text);

    void deleteRole(ProjectRole projectRole);

    void updateRole(ProjectRole projectRole);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    void updateProjectRoleActors(ProjectRoleActors projectRoleActors);

    DefaultRoleActors getDefaultRoleActors(ProjectRole projectRole);

    void updateDefaultRoleActors(DefaultRoleActors defaultRoleActors);

    void applyDefaultsRolesToProject(Project project);

    void removeAllRoleActorsByNameAndType(String text1, String text2);

    void removeAllRoleActorsByProject(Project project);

    boolean isUserInProjectRole(ApplicationUser applicationUser, ProjectRole projectRole, Project project);

    Collection<Long> getProjectIdsContainingRoleActorByNameAndType(String text1, String text2);

    List<Long> roleActorOfTypeExistsForProjects(List<Long> list, ProjectRole projectRole, String text1, String text2);

    Map<Long, List<String>> getProjectIdsForUserInGroupsBecauseOfRole(
            List<Long> list, ProjectRole projectRole, String text1, String text2);

    ProjectRoleManager.ProjectIdToProjectRoleIdsMap createProjectIdToProjectRolesMap(
            ApplicationUser applicationUser, Collection<Long> collection);

    class ProjectIdToProjectRoleIdsMap implements Iterable<ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry> {
        public ProjectIdToProjectRoleIdsMap() {}

        public void add(Long id1, Long id2) {
            throw new UnsupportedOperationException();
        }

        public boolean isEmpty() {
            throw new UnsupportedOperationException();
        }

        public Iterator<ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry> iterator() {
            throw new UnsupportedOperationException();
        }

        public static class Entry {
            private Entry() {}

            public Long getProjectId() {
                throw new UnsupportedOperationException();
            }

            public List<Long> getProjectRoleIds() {
                throw new UnsupportedOperationException();
            }
        }
    }
}
