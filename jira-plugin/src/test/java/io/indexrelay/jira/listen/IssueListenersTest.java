package io.indexrelay.jira.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.comment.CommentCreatedEvent;
import com.atlassian.jira.event.comment.CommentDeletedEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEventImpl;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.worklog.WorklogDeletedEvent;
import com.atlassian.jira.event.worklog.WorklogUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.worklog.Worklog;
import io.indexrelay.change.Change;
import io.indexrelay.listen.Capture;
import io.indexrelay.outbox.Recorder;
import io.indexrelay.testsupport.RecordedChanges;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueListenersTest {

    private static final Instant UPDATED = Instant.parse("2026-11-21T10:00:00.123Z");

    private final RecordedChanges recorded = new RecordedChanges(JiraCauses.TABLE);
    private final List<List<Change>> inserts = new ArrayList<>();
    private final Recorder recorder = new Recorder() {
        @Override
        public void record(List<Change> changes) {
            inserts.add(changes);
            recorded.record(changes);
        }

        @Override
        public void missed() {
            recorded.missed();
        }
    };
    private final Capture capture = new Capture(recorder, JiraCauses.TABLE);
    private final Issue issue = issue(10_001);

    @Test
    void aBundleIsOneInsertAndTheRedundantEventBesideItIsNone() {
        IssueListener listener = new IssueListener(capture);

        listener.bundle(bundle(event(EventType.ISSUE_UPDATED_ID, null, false, true)));
        listener.single(event(EventType.ISSUE_UPDATED_ID, null, false, true));

        assertThat(inserts).hasSize(1);
        assertThat(recorded.rows()).containsExactly("widens issue/10001 UPSERTED jira:issue_updated @issue/10001");
    }

    @Test
    void anEventWithoutABundleCounts() {
        new IssueListener(capture).single(event(EventType.ISSUE_UPDATED_ID, null, false, false));

        assertThat(recorded.rows()).hasSize(1);
    }

    @Test
    void theRowTellsHowNewTheStateIsThatTheEventSaw() {
        new IssueListener(capture).bundle(bundle(event(EventType.ISSUE_CREATED_ID, null, false, true)));

        assertThat(inserts.get(0).get(0).stateAt()).isEqualTo(UPDATED);
    }

    @Test
    void severalEventsOfOneActionAreOneInsertWithoutTwins() {
        new IssueListener(capture)
                .bundle(bundle(
                        event(EventType.ISSUE_MOVED_ID, null, false, true),
                        event(EventType.ISSUE_UPDATED_ID, null, false, true),
                        event(EventType.ISSUE_UPDATED_ID, null, false, true)));

        assertThat(inserts).hasSize(1);
        assertThat(recorded.rows())
                .containsExactlyInAnyOrder(
                        "narrows issue/10001 UPSERTED jira:issue_updated @issue/10001",
                        "widens issue/10001 UPSERTED jira:issue_updated @issue/10001");
    }

    @Test
    void aNewIssueMayHaveAttachmentsThatNoEventNames() {
        new IssueListener(capture).bundle(bundle(event(EventType.ISSUE_CREATED_ID, null, false, true)));

        assertThat(recorded.rows())
                .containsExactlyInAnyOrder(
                        "widens issue/10001 UPSERTED jira:issue_created @issue/10001",
                        "narrows issue/10001 DEPENDENTS jira:issue_created @issue/10001");
    }

    @Test
    void aCommentIsTakenFromAnEventOfAnyType() {
        Comment comment = comment(300);

        new IssueListener(capture).bundle(bundle(event(10_400L, comment, false, true)));

        assertThat(recorded.rows())
                .containsExactlyInAnyOrder(
                        "widens issue/10001 UPSERTED jira:issue_updated @issue/10001",
                        "widens comment/300 UPSERTED comment_created @issue/10001");
    }

    @Test
    void aDeletedCommentHasNoIdSoWhatHangsOnTheIssueIsCompared() {
        new IssueListener(capture).bundle(bundle(event(EventType.ISSUE_COMMENT_DELETED_ID, null, false, true)));

        assertThat(recorded.rows()).contains("narrows issue/10001 DEPENDENTS jira:issue_updated @issue/10001");
    }

    @Test
    void aDeletedIssueIsNothingElse() {
        new IssueListener(capture).bundle(bundle(event(EventType.ISSUE_DELETED_ID, comment(1), true, true)));

        assertThat(recorded.rows()).containsExactly("narrows issue/10001 DELETED jira:issue_deleted @issue/10001");
    }

    @Test
    void subTasksThatChangeSilentlyWithTheirParentAreReadAgain() {
        new IssueListener(capture).bundle(bundle(event(EventType.ISSUE_UPDATED_ID, null, true, true)));

        assertThat(recorded.rows())
                .contains(
                        "narrows issue/10001 SUBTREE jira:issue_updated @issue/10001",
                        "widens issue/10001 SUBTREE_UPSERTED jira:issue_updated @issue/10001");
    }

    @ParameterizedTest
    @ValueSource(longs = {18, 19})
    void archivingAndRestoringTakesSubTasksAlong(long type) {
        new IssueListener(capture).bundle(bundle(event(type, null, false, true)));

        assertThat(recorded.rows()).contains("narrows issue/10001 SUBTREE jira:issue_updated @issue/10001");
    }

    @Test
    void aRestoredIssueComesWithWhatHangsOnIt() {
        new IssueListener(capture).bundle(bundle(event(19L, null, false, true)));

        assertThat(recorded.rows()).contains("narrows issue/10001 DEPENDENTS jira:issue_updated @issue/10001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"security", "status", "assignee", "reporter", "project", "Some new field of Jira 12"})
    void afterAChangeOfSuchAFieldSomebodyMaySeeLess(String field) {
        new ChangedFieldsListener(capture).changed(changed(item(ChangeItemBean.STATIC_FIELD, field, "1", "2")));

        assertThat(recorded.rows()).contains("narrows issue/10001 UPSERTED jira:issue_updated @issue/10001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "description", "Fix Version", "Component"})
    void afterAChangeOfSuchAFieldNobodySeesLess(String field) {
        new ChangedFieldsListener(capture).changed(changed(item(ChangeItemBean.STATIC_FIELD, field, "1", "2")));

        assertThat(recorded.rows()).containsExactly("widens issue/10001 UPSERTED jira:issue_updated @issue/10001");
    }

    @Test
    void aLabelMayDecideWhatLeavesOfTheIssueAndItsSubTasks() {
        new ChangedFieldsListener(capture).changed(changed(item(ChangeItemBean.STATIC_FIELD, "labels", "a", "b")));

        assertThat(recorded.rows())
                .containsExactly(
                        "narrows issue/10001 UPSERTED jira:issue_updated @issue/10001",
                        "narrows issue/10001 RESCOPED jira:issue_updated @issue/10001");
    }

    @Test
    void aCustomFieldMayDecideWhoSeesWhateverItsName() {
        new ChangedFieldsListener(capture).changed(changed(item(ChangeItemBean.CUSTOM_FIELD, "Summary", "a", "b")));

        assertThat(recorded.rows()).containsExactly("narrows issue/10001 UPSERTED jira:issue_updated @issue/10001");
    }

    @Test
    void anIssueWithAnotherKeyHasEverythingThatHangsOnItReadAgain() {
        new ChangedFieldsListener(capture).changed(changed(item(ChangeItemBean.STATIC_FIELD, "Key", null, null)));

        assertThat(recorded.rows()).contains("widens issue/10001 DEPENDENTS_UPSERTED jira:issue_updated @issue/10001");
    }

    @Test
    void attachmentsAreChangesOfAField() {
        new ChangedFieldsListener(capture)
                .changed(changed(
                        item(ChangeItemBean.STATIC_FIELD, "Attachment", null, "71"),
                        item(ChangeItemBean.STATIC_FIELD, "Attachment", "70", null)));

        assertThat(recorded.rows())
                .contains(
                        "widens attachment/71 UPSERTED attachment_created @issue/10001",
                        "narrows attachment/70 DELETED attachment_deleted @issue/10001");
        assertThat(inserts).hasSize(1);
    }

    @Test
    void commentsAndWorklogsByTheirOwnEvents() {
        new CommentListener(capture).commented(new CommentCreatedEvent(comment(5)));
        new CommentListener(capture).commented(new CommentDeletedEvent(comment(6)));
        new WorklogListener(capture).worked(new WorklogUpdatedEvent(worklog(7)));
        new WorklogListener(capture).worked(new WorklogDeletedEvent(worklog(8)));

        assertThat(recorded.rows())
                .containsExactly(
                        "widens comment/5 UPSERTED comment_created @issue/10001",
                        "narrows comment/6 DELETED comment_deleted @issue/10001",
                        "narrows worklog/7 UPSERTED worklog_updated @issue/10001",
                        "narrows worklog/8 DELETED worklog_deleted @issue/10001");
    }

    /** Counted, not timed: of the live issue nothing is asked but two ids and the time of its last update. */
    @Test
    void theEventThreadReadsIdsAndTheTimeAndInsertsOnce() {
        for (int i = 0; i < 1000; i++) {
            new IssueListener(capture).bundle(bundle(event(EventType.ISSUE_UPDATED_ID, null, false, true)));
        }

        assertThat(inserts).hasSize(1000).allSatisfy(insert -> assertThat(insert)
                .hasSize(1));
        verify(issue, org.mockito.Mockito.times(1000)).getId();
        verify(issue, org.mockito.Mockito.times(1000)).getUpdated();
        verify(issue, org.mockito.Mockito.times(1000)).getProjectId();
        verifyNoMoreInteractions(issue);
    }

    @Test
    void anEventThatCannotBeUnderstoodIsCountedAndNeverThrows() {
        IssueEvent broken = event(EventType.ISSUE_UPDATED_ID, null, false, false);
        when(issue.getId()).thenThrow(new IllegalStateException("gone"));

        new IssueListener(capture).single(broken);

        assertThat(recorded.missedEvents()).isEqualTo(1);
        assertThat(inserts).isEmpty();
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getUpdated()).thenReturn(Timestamp.from(UPDATED));
        return issue;
    }

    private Comment comment(long id) {
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getIssue()).thenReturn(issue);
        return comment;
    }

    private Worklog worklog(long id) {
        Worklog worklog = mock(Worklog.class);
        when(worklog.getId()).thenReturn(id);
        when(worklog.getIssue()).thenReturn(issue);
        return worklog;
    }

    @SuppressWarnings("NullAway") // Jira's own types are not annotated.
    private IssueEvent event(long type, @Nullable Comment comment, boolean subTasks, boolean redundant) {
        return new IssueEvent(issue, null, comment, null, null, Map.of(), type, true, subTasks, redundant, null);
    }

    private static IssueEventBundle bundle(IssueEvent... events) {
        List<JiraIssueEvent> wrapped = Stream.of(events)
                .map(event -> (JiraIssueEvent) (DelegatingJiraIssueEvent) () -> event)
                .toList();
        return new IssueEventBundle() {
            @Override
            public Collection<JiraIssueEvent> getEvents() {
                return wrapped;
            }

            @Override
            public boolean doesSendEmailNotification() {
                return true;
            }
        };
    }

    @SuppressWarnings("NullAway")
    private IssueChangedEventImpl changed(ChangeItemBean... items) {
        return new IssueChangedEventImpl(
                issue, Optional.empty(), List.of(items), Optional.empty(), Date.from(UPDATED), true, null);
    }

    @SuppressWarnings("NullAway")
    private static ChangeItemBean item(String type, String field, @Nullable String from, @Nullable String to) {
        return new ChangeItemBean(type, field, from, from, to, to);
    }
}
