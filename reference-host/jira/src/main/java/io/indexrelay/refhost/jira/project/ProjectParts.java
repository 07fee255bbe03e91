package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.version.Version;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Values;
import java.util.List;

/** Components and versions: those of a project, and those an issue is associated with. */
public final class ProjectParts {

    /** How an issue is associated with something of its project. */
    public enum Link {
        COMPONENT("Component", "IssueComponent", "components"),
        AFFECTS("Version", "IssueVersion", "versions"),
        FIX("Version", "IssueFixVersion", "fixVersions");

        private final String entity;
        private final String association;
        private final String field;

        Link(String entity, String association, String field) {
            this.entity = entity;
            this.association = association;
            this.field = field;
        }

        /** {@code Component} or {@code Version}. */
        public String entity() {
            return entity;
        }

        /** The id of the issue's field. */
        public String field() {
            return field;
        }
    }

    private final Store store;

    public ProjectParts(Store store) {
        this.store = store;
    }

    List<ProjectComponent> components(long project) {
        return store.from("Component").where("project", project).orderBy("id").list().stream()
                .map(row -> Values.as(ProjectComponent.class, new ProjectPart(row)))
                .toList();
    }

    List<Version> versions(long project) {
        return store.from("Version").where("project", project).orderBy("sequence", "id").list().stream()
                .map(row -> Values.as(Version.class, new ProjectPart(row)))
                .toList();
    }

    public List<ProjectComponent> componentsOf(long issue) {
        return linked(issue, Link.COMPONENT).stream()
                .map(row -> Values.as(ProjectComponent.class, new ProjectPart(row)))
                .toList();
    }

    public List<Version> versionsOf(long issue, Link link) {
        return linked(issue, link).stream()
                .map(row -> Values.as(Version.class, new ProjectPart(row)))
                .toList();
    }

    /** What an issue is associated with, in the order of ids. */
    public List<Row> linked(long issue, Link link) {
        List<Long> ids = store.from("NodeAssociation")
                .where("sourceNodeId", issue)
                .where("sourceNodeEntity", "Issue")
                .where("associationType", link.association)
                .numbers("sinkNodeId");
        return store.from(link.entity).whereIn("id", ids).orderBy("id").list();
    }

    /** Associates an issue with just these. */
    public void link(long issue, Link link, List<Row> parts) {
        unlink(issue, link);
        parts.forEach(part -> store.insert(Row.of("NodeAssociation")
                .with("sourceNodeId", issue)
                .with("sourceNodeEntity", "Issue")
                .with("sinkNodeId", part.id())
                .with("sinkNodeEntity", link.entity)
                .with("associationType", link.association)));
    }

    public void unlink(long issue, Link link) {
        store.from("NodeAssociation")
                .where("sourceNodeId", issue)
                .where("sourceNodeEntity", "Issue")
                .where("associationType", link.association)
                .delete();
    }

    /** The part of a project with that name, made where there is none. */
    public Row named(long project, Link link, String name) {
        return store.from(link.entity)
                .where("project", project)
                .whereFolded("name", name)
                .first()
                .orElseGet(() -> store.insert(
                        Row.of(link.entity).with("project", project).with("name", name)));
    }
}
