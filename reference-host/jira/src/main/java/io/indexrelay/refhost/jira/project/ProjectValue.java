package io.indexrelay.refhost.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.value.Identity;
import io.indexrelay.refhost.jira.value.Person;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A project, as of when it was read; its components and versions are read when asked for. */
public final class ProjectValue extends Identity {

    private final boolean archived;
    private final Projects projects;

    ProjectValue(Row row, boolean archived, Projects projects) {
        super(row);
        this.archived = archived;
        this.projects = projects;
    }

    public Long getId() {
        return row.id();
    }

    public String getKey() {
        return row.text("key", "");
    }

    public String getOriginalKey() {
        return row.text("originalkey", getKey());
    }

    public String getName() {
        return row.text("name", "");
    }

    public String getDescription() {
        return row.text("description", "");
    }

    public @Nullable String getUrl() {
        return row.text("url");
    }

    public @Nullable String getEmail() {
        return null;
    }

    public @Nullable Long getAssigneeType() {
        return row.number("assigneetype");
    }

    public Long getCounter() {
        return row.number("counter", 0);
    }

    public @Nullable String getLeadUserKey() {
        return row.text("lead");
    }

    public @Nullable ApplicationUser getProjectLead() {
        return lead().user();
    }

    public @Nullable ApplicationUser getLead() {
        return lead().user();
    }

    public @Nullable ApplicationUser getLeadUser() {
        return lead().user();
    }

    public @Nullable String getLeadUserName() {
        return lead().name();
    }

    private Person lead() {
        return new Person(getLeadUserKey(), projects.lookups());
    }

    public boolean isArchived() {
        return archived;
    }

    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(row.text("projecttype", "software"));
    }

    public Collection<ProjectComponent> getComponents() {
        return projects.parts().components(row.id());
    }

    public Collection<ProjectComponent> getProjectComponents() {
        return getComponents();
    }

    public Collection<Version> getVersions() {
        return projects.parts().versions(row.id());
    }

    /** Every one: issue type schemes are not kept. */
    public Collection<IssueType> getIssueTypes() {
        return projects.constants().getAllIssueTypeObjects();
    }
}
