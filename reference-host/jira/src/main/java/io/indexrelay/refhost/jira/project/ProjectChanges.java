package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What {@code ProjectService} does to projects, in the running transaction; its events come after that. */
public final class ProjectChanges {

    private final Store store;
    private final Projects projects;
    private final NativeEvents events;
    private final LongConsumer removalOfIssues;

    /** @param removalOfIssues deletes all issues of a project, without events */
    public ProjectChanges(Store store, Projects projects, NativeEvents events, LongConsumer removalOfIssues) {
        this.store = store;
        this.projects = projects;
        this.events = events;
        this.removalOfIssues = removalOfIssues;
    }

    /** With the permission scheme and the role members that new projects have. */
    public Project create(@Nullable ApplicationUser user, String key, String name, String lead) {
        Row row = store.insert(Row.of("Project")
                .with("key", key)
                .with("originalkey", key)
                .with("name", name)
                .with("lead", lead)
                .with("description", "")
                .with("counter", 0L)
                .with("assigneetype", 2L)
                .with("projecttype", "software"));
        store.insert(Row.of("ProjectKey").with("projectId", row.id()).with("projectKey", key));
        store.from("PermissionScheme").orderBy("id").first().ifPresent(scheme -> associate(row.id(), scheme));
        for (Row actor : store.from("ProjectRoleActor").where("pid", null).list()) {
            store.insert(actor.with("id", null).with("pid", row.id()));
        }
        Project project = projects.shown(row);
        events.publishAfterwards(new ProjectCreatedEvent(user, project));
        return project;
    }

    private void associate(long project, Row scheme) {
        store.insert(Row.of("NodeAssociation")
                .with("sourceNodeId", project)
                .with("sourceNodeEntity", "Project")
                .with("sinkNodeId", scheme.id())
                .with("sinkNodeEntity", "PermissionScheme")
                .with("associationType", "ProjectScheme"));
    }

    /** Changes key, name or lead. The issues' keys change with the project's, and no event tells of theirs. */
    public Project edit(
            @Nullable ApplicationUser user, Project before, String key, String name, @Nullable String lead) {
        store.update(Row.of("Project")
                .with("id", before.getId())
                .with("key", key)
                .with("name", name)
                .with("lead", lead));
        if (!key.equals(before.getKey())
                && !store.from("ProjectKey").where("projectKey", key).exists()) {
            store.insert(Row.of("ProjectKey").with("projectId", before.getId()).with("projectKey", key));
        }
        Project after = projects.shown(projects.row(before.getId()).orElseThrow());
        events.publishAfterwards(new ProjectUpdatedEvent(user, after, before));
        return after;
    }

    /** Without any event: none is known. */
    public void archive(Project project) {
        if (!project.isArchived()) {
            store.insert(Row.of("OSPropertyEntry")
                    .with("entityName", "Project")
                    .with("entityId", project.getId())
                    .with("propertyKey", Projects.ARCHIVED)
                    .with("type", 1L));
        }
    }

    public void restore(Project project) {
        store.from("OSPropertyEntry")
                .where("propertyKey", Projects.ARCHIVED)
                .where("entityId", project.getId())
                .delete();
    }

    /** Issues and shares with it go with it, in silence; the one event tells the project's id and key. */
    public void delete(@Nullable ApplicationUser user, Project project) {
        long id = project.getId();
        removalOfIssues.accept(id);
        for (String part : List.of("Component", "Version")) {
            store.from(part).where("project", id).delete();
        }
        store.from("ProjectKey").where("projectId", id).delete();
        store.from("ProjectRoleActor").where("pid", id).delete();
        store.from("ConfigurationContext").where("project", id).delete();
        store.from("SharePermissions")
                .where("type", "project")
                .where("param1", Long.toString(id))
                .delete();
        store.from("NodeAssociation")
                .where("sourceNodeId", id)
                .where("sourceNodeEntity", "Project")
                .delete();
        restore(project);
        store.delete("Project", id);
        events.publishAfterwards(new ProjectDeletedEvent(user, project));
    }

    /** The next issue's number. */
    public long nextNumber(long project) {
        long next =
                store.jdbc().update("update project set pcounter = coalesce(pcounter, 0) + 1 where id = ?", project);
        if (next == 0) {
            throw new IllegalStateException("There is no project " + project);
        }
        return projects.row(project).orElseThrow().require("counter");
    }
}
