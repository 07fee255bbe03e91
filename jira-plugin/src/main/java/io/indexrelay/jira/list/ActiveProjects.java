package io.indexrelay.jira.list;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Optional;

/** The projects that are not archived, by ascending id. Whether Jira's own list leaves archived ones out is unverified. */
final class ActiveProjects {

    private final ProjectManager projects;

    ActiveProjects(ProjectManager projects) {
        this.projects = projects;
    }

    List<Long> ids() {
        return projects.getProjects().stream()
                .filter(project -> !project.isArchived())
                .map(Project::getId)
                .sorted()
                .toList();
    }

    Optional<Project> find(long id) {
        return Optional.ofNullable(projects.getProjectObj(id));
    }

    List<Long> idsAfter(long last, int limit) {
        return ids().stream().filter(id -> id > last).limit(limit).toList();
    }
}
