package io.indexrelay.refhost.jira;

import com.atlassian.jira.security.roles.ProjectRole;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.access.Access;
import io.indexrelay.refhost.jira.act.Acting;
import io.indexrelay.refhost.jira.act.DiscussionVerbs;
import io.indexrelay.refhost.jira.act.FieldVerbs;
import io.indexrelay.refhost.jira.act.FilterVerbs;
import io.indexrelay.refhost.jira.act.Found;
import io.indexrelay.refhost.jira.act.IssueVerbs;
import io.indexrelay.refhost.jira.act.ProjectVerbs;
import io.indexrelay.refhost.jira.act.ViewVerbs;
import io.indexrelay.refhost.jira.act.WorkflowVerbs;
import io.indexrelay.refhost.jira.anonymize.AnonymizationVerb;
import io.indexrelay.refhost.jira.anonymize.Handlers;
import io.indexrelay.refhost.jira.desk.DeskVerbs;
import io.indexrelay.refhost.jira.field.FieldChanges;
import io.indexrelay.refhost.jira.issue.AttachmentChanges;
import io.indexrelay.refhost.jira.issue.CommentChanges;
import io.indexrelay.refhost.jira.issue.IssueArchive;
import io.indexrelay.refhost.jira.issue.IssueCreation;
import io.indexrelay.refhost.jira.issue.IssueEdits;
import io.indexrelay.refhost.jira.issue.IssueFields;
import io.indexrelay.refhost.jira.issue.IssueMoves;
import io.indexrelay.refhost.jira.issue.IssueRemoval;
import io.indexrelay.refhost.jira.issue.Transitions;
import io.indexrelay.refhost.jira.issue.WorkflowChanges;
import io.indexrelay.refhost.jira.issue.WorklogChanges;
import io.indexrelay.refhost.jira.people.JiraUser;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.project.ProjectChanges;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import io.indexrelay.refhost.product.HostSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that changes projects and issues, and the verbs that ask for it, put together. */
final class Verbs {

    private final Store store;
    private final People people;
    private final Content content;
    private final Access access;
    private final NativeEvents events;
    private final HostSettings settings;
    private final Handlers handlers;

    Verbs(
            Store store,
            People people,
            Content content,
            Access access,
            NativeEvents events,
            HostSettings settings,
            Handlers handlers) {
        this.store = store;
        this.people = people;
        this.content = content;
        this.access = access;
        this.events = events;
        this.settings = settings;
        this.handlers = handlers;
    }

    List<Map<String, Verb>> all() {
        Acting acting = new Acting(access.session(), access.permissions(), access.global(), settings.clock());
        Found found = new Found(
                store,
                content.projects,
                content.issues,
                content.comments,
                content.worklogs,
                access.roles(),
                people.directory());
        FieldChanges fieldChanges = new FieldChanges(store, content.fields, content.labels, events, this::key);
        IssueFields fields = new IssueFields(store, content.issues, content.fields, fieldChanges, this::key);
        IssueRemoval removal = new IssueRemoval(store, content.issues, content.workflows, content.comments, events);
        ProjectChanges projects = new ProjectChanges(store, content.projects, events, removal::deleteAll);
        IssueEdits edits = new IssueEdits(store, content.issues, fields, events);
        IssueVerbs.Changes changes = new IssueVerbs.Changes(
                new IssueCreation(store, content.issues, fields, content.workflows, projects, events),
                edits,
                new Transitions(store, content.issues, content.workflows, events),
                new IssueMoves(store, content.issues, fields, content.workflows, projects, events),
                new IssueArchive(store, content.issues, events),
                removal);
        return List.of(
                new ProjectVerbs(
                                acting,
                                found,
                                store,
                                people,
                                content.projects,
                                projects,
                                content.constants,
                                content.prioritySchemes)
                        .verbs(),
                new IssueVerbs(acting, found, content.issues, content.constants, changes).verbs(),
                new DiscussionVerbs(
                                acting,
                                found,
                                new CommentChanges(
                                        store, content.issues, content.comments, content.properties, edits, events),
                                new WorklogChanges(store, content.issues, content.worklogs, events),
                                new AttachmentChanges(content.issues.attachments(), edits))
                        .verbs(),
                new FieldVerbs(acting, found, content.fields, fieldChanges, content.layouts, content.constants).verbs(),
                new ViewVerbs(acting, found, settings.viewEvents()).verbs(),
                new FilterVerbs(acting, found, store, access.shareRows()).verbs(),
                new DeskVerbs(
                                store,
                                content.desks,
                                people,
                                content.fields,
                                fieldChanges,
                                found::project,
                                acting::mustAdminister,
                                this::seeToRole)
                        .verbs(),
                new AnonymizationVerb(store, people, handlers, acting::mustAdminister).verbs(),
                new WorkflowVerbs(acting, found, new WorkflowChanges(store, content.workflows, events)).verbs());
    }

    private void seeToRole(String name, String description) {
        if (access.roles().find(name).isEmpty()) {
            ProjectRole unused = access.roles().create(name, description);
        }
    }

    private Optional<String> key(String nameOrKey) {
        return people.byName(nameOrKey).or(() -> people.byKey(nameOrKey)).map(JiraUser::getKey);
    }
}
