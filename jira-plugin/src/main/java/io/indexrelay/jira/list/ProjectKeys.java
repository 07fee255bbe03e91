package io.indexrelay.jira.list;

import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.backfill.Containers;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.List;

/** Jira's projects by key; archived ones are no part of any walk. Jira keeps them in memory, so it is asked for all. */
public final class ProjectKeys implements Containers {

    private final ProjectManager projects;

    public ProjectKeys(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public List<Container> like(String typed, int limit) {
        return projects.getProjects().stream()
                .filter(project -> !project.isArchived())
                .map(project ->
                        new Container(Subject.of(Kind.PROJECT, project.getId()), project.getKey(), project.getName()))
                .filter(project -> project.isLike(typed))
                .sorted(Container.before(typed))
                .limit(limit)
                .toList();
    }
}
