package io.indexrelay.refhost.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.jira.access.IssueSource;
import io.indexrelay.refhost.jira.access.Role;
import io.indexrelay.refhost.jira.desk.StoredDesks;
import io.indexrelay.refhost.jira.field.CustomFields;
import io.indexrelay.refhost.jira.field.FieldLayouts;
import io.indexrelay.refhost.jira.field.Labels;
import io.indexrelay.refhost.jira.issue.Comments;
import io.indexrelay.refhost.jira.issue.Issues;
import io.indexrelay.refhost.jira.issue.Properties;
import io.indexrelay.refhost.jira.issue.Workflows;
import io.indexrelay.refhost.jira.issue.Worklogs;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.project.Constants;
import io.indexrelay.refhost.jira.project.PrioritySchemes;
import io.indexrelay.refhost.jira.project.ProjectParts;
import io.indexrelay.refhost.jira.project.Projects;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Lookups;
import io.indexrelay.refhost.manager.Memo;
import io.indexrelay.refhost.store.AttachmentBytes;
import java.time.Clock;
import java.util.Optional;

/** Everything that reads projects and issues, put together. */
final class Content implements IssueSource, Lookups {

    private final Store store;
    private final People people;

    final Constants constants;
    final ProjectParts parts;
    final Projects projects;
    final PrioritySchemes prioritySchemes;
    final Labels labels;
    final CustomFields fields;
    final FieldLayouts layouts;
    final Issues issues;
    final Comments comments;
    final Worklogs worklogs;
    final Properties properties;
    final Workflows workflows;
    final StoredDesks desks;

    Content(Store store, People people, AttachmentBytes bytes, Clock clock, Memo memo) {
        this.store = store;
        this.people = people;
        this.desks = new StoredDesks(store);
        this.constants = new Constants(store);
        this.parts = new ProjectParts(store);
        this.projects = new Projects(store, this, constants, parts, memo);
        this.prioritySchemes = new PrioritySchemes(store, constants, projects);
        this.labels = new Labels(store);
        this.fields = new CustomFields(store, projects, this, labels, desks::value);
        this.layouts = new FieldLayouts(store);
        this.issues = new Issues(store, this, projects, constants, parts, labels, bytes);
        this.comments = new Comments(store, issues);
        this.worklogs = new Worklogs(store, issues);
        this.properties = new Properties(store, clock);
        this.workflows = new Workflows(store);
    }

    @Override
    public ApplicationUser user(String key) {
        return people.byKeyEvenWhenUnknown(key);
    }

    @Override
    public Optional<ProjectRole> role(long id) {
        return store.find("ProjectRole", id).map(Role::new);
    }

    @Override
    public Optional<Project> project(long id) {
        return Optional.ofNullable(projects.getProjectObj(id));
    }

    @Override
    public Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }
}
