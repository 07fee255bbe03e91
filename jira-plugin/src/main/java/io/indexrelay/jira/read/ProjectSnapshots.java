package io.indexrelay.jira.read;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Copies a project into a snapshot. Jira knows neither who made a project nor when. */
public final class ProjectSnapshots {

    private final ProjectManager projects;

    public ProjectSnapshots(ProjectManager projects) {
        this.projects = projects;
    }

    Snapshot of(Project project, Links links) {
        Subject subject = Subject.of(Kind.PROJECT, project.getId());
        String description = project.getDescription();
        return new Snapshot(
                subject,
                subject,
                project.getKey(),
                links.browse(project.getKey()),
                project.getName() == null ? "" : project.getName(),
                null,
                null,
                List.of(),
                description == null || description.isEmpty() ? null : new Snapshot.Body(description, null),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                List.of(),
                fields(project));
    }

    private Map<String, Object> fields(Project project) {
        List<String> previous = projects.getAllProjectKeys(project.getId()).stream()
                .filter(key -> !key.equals(project.getKey()))
                .sorted()
                .toList();
        return new Facts()
                .put("projectKey", project.getKey())
                .putAll("previousKeys", previous)
                .asMap();
    }
}
