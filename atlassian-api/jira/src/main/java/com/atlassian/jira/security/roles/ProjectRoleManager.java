package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
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
        private final Map<Long, List<Long>> roleIdsByProjectId = new LinkedHashMap<>();

        public ProjectIdToProjectRoleIdsMap() {}

        public void add(Long projectId, Long projectRoleId) {
            roleIdsByProjectId
                    .computeIfAbsent(projectId, id -> new ArrayList<>())
                    .add(projectRoleId);
        }

        public boolean isEmpty() {
            return roleIdsByProjectId.isEmpty();
        }

        @Override
        public Iterator<ProjectRoleManager.ProjectIdToProjectRoleIdsMap.Entry> iterator() {
            return roleIdsByProjectId.entrySet().stream()
                    .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                    .iterator();
        }

        public static class Entry {
            private final Long projectId;
            private final List<Long> projectRoleIds;

            private Entry(Long projectId, List<Long> projectRoleIds) {
                this.projectId = projectId;
                this.projectRoleIds = List.copyOf(projectRoleIds);
            }

            public Long getProjectId() {
                return projectId;
            }

            public List<Long> getProjectRoleIds() {
                return projectRoleIds;
            }
        }
    }
}
