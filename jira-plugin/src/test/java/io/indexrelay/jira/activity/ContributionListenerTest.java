package io.indexrelay.jira.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.activity.ActivityCapture;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionListenerTest {

    private final List<String> counted = new ArrayList<>();
    private final ContributionListener listener = new ContributionListener(
            (act, subject, userKey) -> counted.add(act + " " + subject + " " + userKey), new ActivityCapture());

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 7, 9, 11, 12, 13, 10_000})
    void everyChangeOfAnIssueIsAnEditWhateverTheWorkflowFires(long type) {
        listener.bundle(bundle(event(type, null, "ann", true)));

        assertThat(counted).containsExactly("EDIT issue/10001 ann");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 8, 10, 14, 15, 16, 17, 18, 19})
    void whatDoesNotChangeAnIssueIsNone(long type) {
        listener.bundle(bundle(event(type, null, "ann", true)));

        assertThat(counted).isEmpty();
    }

    @Test
    void oneActionIsOneEditInHoweverManyEventsItComes() {
        listener.bundle(bundle(
                event(EventType.ISSUE_MOVED_ID, null, "ann", true),
                event(EventType.ISSUE_UPDATED_ID, null, "ann", true)));
        listener.single(event(EventType.ISSUE_UPDATED_ID, null, "ann", true));

        assertThat(counted).containsExactly("EDIT issue/10001 ann");
    }

    @Test
    void anEventWithoutABundleCounts() {
        listener.single(event(EventType.ISSUE_UPDATED_ID, null, "ann", false));

        assertThat(counted).containsExactly("EDIT issue/10001 ann");
    }

    @Test
    void aNewCommentCountsForItsIssue() {
        listener.bundle(bundle(event(EventType.ISSUE_COMMENTED_ID, 7L, "ann", true)));

        assertThat(counted).containsExactly("COMMENT issue/10001 ann");
    }

    @Test
    void aTransitionWithACommentIsBoth() {
        listener.bundle(bundle(event(EventType.ISSUE_RESOLVED_ID, 7L, "ann", true)));

        assertThat(counted).containsExactly("EDIT issue/10001 ann", "COMMENT issue/10001 ann");
    }

    @Test
    void anEditedCommentIsNoNewOne() {
        listener.bundle(bundle(event(EventType.ISSUE_COMMENT_EDITED_ID, 7L, "ann", true)));
        listener.bundle(bundle(event(EventType.ISSUE_COMMENT_DELETED_ID, 7L, "ann", true)));

        assertThat(counted).isEmpty();
    }

    @Test
    void whoeverIsNotLoggedInHasNoKey() {
        listener.single(event(EventType.ISSUE_UPDATED_ID, null, null, false));

        assertThat(counted).containsExactly("EDIT issue/10001 ");
    }

    @Test
    void anEventThatCannotBeUnderstoodDisturbsNobody() {
        IssueEventBundle bundle = mock(IssueEventBundle.class);
        when(bundle.getEvents()).thenThrow(new NoSuchMethodError());

        listener.bundle(bundle);

        assertThat(counted).isEmpty();
    }

    private static IssueEvent event(
            @Nullable Long type, @Nullable Long commentId, @Nullable String userKey, boolean isRedundant) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10_001L);
        IssueEvent event = mock(IssueEvent.class);
        when(event.getIssue()).thenReturn(issue);
        when(event.getEventTypeId()).thenReturn(type);
        when(event.isRedundant()).thenReturn(isRedundant);
        if (userKey != null) {
            ApplicationUser user = mock(ApplicationUser.class);
            when(user.getKey()).thenReturn(userKey);
            when(event.getUser()).thenReturn(user);
        }
        if (commentId != null) {
            Comment comment = mock(Comment.class);
            when(comment.getId()).thenReturn(commentId);
            when(event.getComment()).thenReturn(comment);
        }
        return event;
    }

    private static IssueEventBundle bundle(IssueEvent... events) {
        Collection<JiraIssueEvent> wrapped = Stream.of(events)
                .map(event -> {
                    DelegatingJiraIssueEvent delegating = mock(DelegatingJiraIssueEvent.class);
                    when(delegating.asIssueEvent()).thenReturn(event);
                    return (JiraIssueEvent) delegating;
                })
                .toList();
        IssueEventBundle bundle = mock(IssueEventBundle.class);
        when(bundle.getEvents()).thenReturn(wrapped);
        return bundle;
    }
}
