package io.indexrelay.atlassianapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.ClearCacheEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.event.comment.CommentCreatedEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueChangedEventImpl;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.permission.PermissionDeletedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeAddedToProjectEvent;
import com.atlassian.jira.event.permission.PermissionSchemeCopiedEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.user.LoginEvent;
import com.atlassian.jira.event.user.UserRenamedEvent;
import com.atlassian.jira.event.worklog.WorklogDeletedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Events say what they were made with. */
class JiraEventsTest {
    private final Project project = Answers.of(Project.class, Map.of("getId", 10000L, "getKey", "PRJ", "getName", "P"));
    private final Issue issue = Answers.of(Issue.class, Map.of("getId", 10100L, "getProjectObject", project));
    private final ApplicationUser ann =
            Answers.of(ApplicationUser.class, Map.of("getKey", "JIRAUSER1", "getUsername", "ann"));
    private final Comment comment = Answers.of(Comment.class, Map.of("getId", 5L));
    private final Worklog worklog = Answers.of(Worklog.class, Map.of("getId", 6L));

    @Test
    void anIssueEventCarriesIssueUserTypeAndParameters() {
        Map<String, Object> params = new HashMap<>(Map.of("eventsource", "action"));
        IssueEvent event = new IssueEvent(issue, params, ann, EventType.ISSUE_CREATED_ID, false);
        params.clear();

        assertThat(event.getIssue()).isSameAs(issue);
        assertThat(event.getProject()).isSameAs(project);
        assertThat(event.getUser()).isSameAs(ann);
        assertThat(event.getEventTypeId()).isEqualTo(1L);
        assertThat(event.isSendMail()).isFalse();
        assertThat(event.getParams()).containsEntry("eventsource", "action");
        assertThat(event.getTime()).isBeforeOrEqualTo(new Date());
        assertThat(event.getComment()).isNull();
        assertThat(event.getChangeLog()).isNull();
        assertThat(event.isRedundant()).isFalse();
        assertThat(event.isSubtasksUpdated()).isFalse();
        assertThat(event.getSpanningOperation()).isEmpty();
        assertThat(new IssueEvent(issue, null, null, EventType.ISSUE_UPDATED_ID).isSendMail())
                .isTrue();
    }

    @Test
    void anIssueEventMayBeRedundantTouchSubTasksAndBePartOfABulkOperation() {
        IssueEvent event = new IssueEvent(
                issue,
                ann,
                comment,
                worklog,
                null,
                Map.of(),
                EventType.ISSUE_UPDATED_ID,
                true,
                true,
                true,
                new com.atlassian.jira.event.operation.SpanningOperation() {});

        assertThat(event.getComment()).isSameAs(comment);
        assertThat(event.getWorklog()).isSameAs(worklog);
        assertThat(event.isSubtasksUpdated()).isTrue();
        assertThat(event.isRedundant()).isTrue();
        assertThat(event.getSpanningOperation()).isPresent();
    }

    @Test
    void aChangedIssueCarriesItsChangeItems() {
        ChangeItemBean item = new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "summary", "old", "new");
        IssueChangedEvent event = new IssueChangedEventImpl(
                issue, Optional.of(ann), List.of(item), Optional.empty(), new Date(7), true, null);

        assertThat(event.getIssue()).isSameAs(issue);
        assertThat(event.getAuthor()).contains(ann);
        assertThat(event.getChangeItems()).containsExactly(item);
        assertThat(event.getComment()).isEmpty();
        assertThat(event.getEventTime()).isEqualTo(new Date(7));
        assertThat(event.getSpanningOperation()).isEmpty();
        assertThat(item.getFrom()).isNull();
        assertThat(item.getFromString()).isEqualTo("old");
        assertThat(item.getTo()).isNull();
        assertThat(item.getToString()).isEqualTo("new");
    }

    @Test
    void whatHangsOnAnIssueIsInItsOwnEvents() {
        IssueLink link = Answers.of(IssueLink.class, Map.of());

        assertThat(new CommentCreatedEvent(comment).getComment()).isSameAs(comment);
        assertThat(new WorklogDeletedEvent(worklog).getWorklog()).isSameAs(worklog);
        assertThat(new IssueLinkDeletedEvent(link).getIssueLink()).isSameAs(link);
    }

    @Test
    void projectEventsKnowTheProjectAndWhatItWas() {
        Project before = Answers.of(Project.class, Map.of("getKey", "OLD"));
        ProjectUpdatedEvent updated = new ProjectUpdatedEvent(ann, project, before);
        ProjectDeletedEvent deleted = new ProjectDeletedEvent(ann, project);

        assertThat(updated.getProject()).isSameAs(project);
        assertThat(updated.getOldProject()).isSameAs(before);
        assertThat(updated.getUser()).isSameAs(ann);
        assertThat(deleted.getId()).isEqualTo(10000L);
        assertThat(deleted.getKey()).isEqualTo("PRJ");
    }

    @Test
    void schemeEventsKnowSchemeEntryAndProject() {
        Scheme scheme = new Scheme(1L, "PermissionScheme", "Default", List.of());
        Scheme copy = new Scheme(2L, "PermissionScheme", "Copy", List.of());
        SchemeEntity entry =
                new SchemeEntity(9L, "group", "staff", ProjectPermissions.BROWSE_PROJECTS, null, scheme.getId());
        PermissionDeletedEvent deleted = new PermissionDeletedEvent(1L, entry);
        PermissionSchemeAddedToProjectEvent added = new PermissionSchemeAddedToProjectEvent(scheme, project);
        PermissionSchemeCopiedEvent copied = new PermissionSchemeCopiedEvent(scheme, copy);

        assertThat(deleted.getSchemeId()).isEqualTo(1L);
        assertThat(deleted.getSchemeEntityId()).isEqualTo(9L);
        assertThat(deleted.getId()).isEqualTo(9L);
        assertThat(deleted.getType()).isEqualTo("group");
        assertThat(deleted.getParameter()).isEqualTo("staff");
        assertThat(deleted.getEntityTypeId()).isEqualTo(ProjectPermissions.BROWSE_PROJECTS);
        assertThat(added.getSchemeId()).isEqualTo(1L);
        assertThat(added.getSchemeName()).isEqualTo("Default");
        assertThat(added.getProjectId()).isEqualTo(10000L);
        assertThat(added.getProjectName()).isEqualTo("P");
        assertThat(copied.getCopiedFromId()).isEqualTo(1L);
        assertThat(copied.getCopiedToId()).isEqualTo(2L);
        assertThat(copied.getScheme()).isSameAs(copy);
    }

    @Test
    void userEventsNameTheUser() {
        UserRenamedEvent renamed = new UserRenamedEvent(ann, null, "anne");

        assertThat(renamed.getUsername()).isEqualTo("ann");
        assertThat(renamed.getOldUserName()).isEqualTo("anne");
        assertThat(renamed.getEditedByUsername()).isNull();
        assertThat(new LoginEvent(ann).getUser()).isSameAs(ann);
    }

    @Test
    void idsOfEventTypesAreJirasOwn() {
        assertThat(List.of(
                        EventType.ISSUE_CREATED_ID,
                        EventType.ISSUE_UPDATED_ID,
                        EventType.ISSUE_COMMENTED_ID,
                        EventType.ISSUE_DELETED_ID,
                        EventType.ISSUE_MOVED_ID,
                        EventType.ISSUE_COMMENT_EDITED_ID,
                        EventType.ISSUE_COMMENT_DELETED_ID,
                        EventType.ISSUE_ARCHIVED_ID,
                        EventType.ISSUE_RESTORED_ID))
                .containsExactly(1L, 2L, 6L, 8L, 9L, 14L, 17L, 18L, 19L);
        assertThat(new EventType(18L, "Issue Archived", "", null).isSystemEventType())
                .isTrue();
        assertThat(new EventType(10000L, "Ours", "", null).isSystemEventType()).isFalse();
        assertThat(EventDispatchOption.DO_NOT_DISPATCH.isEventBeingSent()).isFalse();
        assertThat(EventDispatchOption.ISSUE_DELETED.getEventTypeId()).isEqualTo(8L);
    }

    @Test
    void aClearedCacheMaySayWhy() {
        assertThat(ClearCacheEvent.INSTANCE.getProperty("source")).isNull();
        assertThat(new ClearCacheEvent(Map.of("source", "import")).getProperty("source"))
                .isEqualTo("import");
        assertThatThrownBy(() -> new ClearCacheEvent(null)).isInstanceOf(NullPointerException.class);
    }
}
