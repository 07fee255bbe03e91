package io.indexrelay.jira.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.project.Project;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.read.FakeJira;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listing tells of an issue what its snapshot tells, so that what is as it was need not be read. */
class IssueStampsTest {

    private static final Subject ONE = Subject.of(Kind.PROJECT, 1);
    private static final Subject ISSUE = Subject.of(Kind.ISSUE, 7);
    private static final Instant LATER = Examples.UPDATED.plusSeconds(60);

    private final FakeJira jira = new FakeJira();
    private final Project project = jira.project(1, "ONE");
    private final MutableIssue issue = jira.issue(7, project);
    private final List<Integer> asked = new ArrayList<>();
    private final IssueStamps stamps = new IssueStamps(
            jira.issues,
            new ActiveProjects(jira.projects),
            new Dependents(jira.issues, jira.comments, jira.worklogs, jira.attachments));

    @BeforeEach
    void issues() {
        when(jira.projects.getProjects()).thenReturn(List.of(project));
        when(issue.getUpdated()).thenReturn(Timestamp.from(Examples.UPDATED));
        when(jira.issues.getIssueObjects(any())).thenAnswer(call -> {
            Collection<Long> ids = call.getArgument(0);
            asked.add(ids.size());
            List<Issue> found = new ArrayList<>();
            for (Long id : ids) {
                Issue one = jira.issues.getIssueObject(id);
                if (one != null) {
                    found.add(one);
                }
            }
            return found;
        });
    }

    @Test
    void anIssuesIsThatOfItsSnapshotUntilItIsUpdatedOrMoved() {
        Snapshot state = Examples.issue(7, ONE);
        assertThat(stamps.issues(listed(7))).isEqualTo(Map.of(ISSUE, IssueStamps.of(state)));

        when(issue.getUpdated()).thenReturn(Timestamp.from(LATER));
        String updated = IssueStamps.of(Examples.updatedAt(state, LATER));
        assertThat(stamps.issues(listed(7))).isEqualTo(Map.of(ISSUE, updated));
        when(issue.getProjectId()).thenReturn(2L);
        Snapshot moved = Examples.issue(7, Subject.of(Kind.PROJECT, 2));
        assertThat(stamps.issues(listed(7)))
                .isEqualTo(Map.of(ISSUE, IssueStamps.of(Examples.updatedAt(moved, LATER))))
                .doesNotContainValue(updated)
                .doesNotContainValue(IssueStamps.of(state));
    }

    @Test
    void aSubTasksGoesByItsParent() {
        when(issue.isSubTask()).thenReturn(true);
        when(issue.getParentId()).thenReturn(5L);

        assertThat(stamps.issues(listed(7)))
                .isEqualTo(Map.of(ISSUE, IssueStamps.of(Examples.subTask(7, Examples.issue(5, ONE)))))
                .doesNotContainValue(IssueStamps.of(Examples.issue(7, ONE)));
    }

    @Test
    void oneThatWasNeverUpdatedGoesByItsCreation() {
        assertThat(IssueStamps.moment(null, new Date(5))).isEqualTo(Instant.ofEpochMilli(5));
        assertThat(IssueStamps.moment(new Date(6), new Date(5))).isEqualTo(Instant.ofEpochMilli(6));
        assertThat(IssueStamps.moment(null, null)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void thoseThatAreGoneHaveNoneAndManyAreAskedForInPieces() {
        List<Listed> many = listed(LongStream.rangeClosed(1, 250).toArray());

        assertThat(stamps.issues(many)).containsOnlyKeys(ISSUE);
        assertThat(asked).containsExactly(100, 100, 50);
    }

    @Test
    void whatIsArchivedOrInAnArchivedProjectIsNotThere() {
        Project old = jira.project(2, "OLD");
        when(old.isArchived()).thenReturn(true);
        when(jira.projects.getProjects()).thenReturn(List.of(project, old));
        jira.issue(8, old);
        MutableIssue archived = jira.issue(9, project);
        when(archived.isArchived()).thenReturn(true);

        assertThat(stamps.activeIssues(listed(7, 8, 9, 10))).containsExactly(ISSUE);
    }

    @Test
    void whatHangsOnAnIssueGoesByItsOwnTimeAndThatIssue() {
        Comment comment = comment(70);
        Comment other = comment(71);
        when(jira.comments.getComments(issue)).thenReturn(List.of(comment, other));
        Worklog worklog = mock(Worklog.class);
        when(worklog.getId()).thenReturn(60L);
        when(worklog.getUpdated()).thenReturn(Date.from(Examples.UPDATED));
        when(jira.worklogs.getByIssue(issue)).thenReturn(List.of(worklog));
        Attachment file = mock(Attachment.class);
        when(file.getId()).thenReturn(80L);
        when(file.getCreated()).thenReturn(Timestamp.from(LATER));
        when(jira.attachments.getAttachments(issue)).thenReturn(List.of(file));
        Subject written = Subject.of(Kind.COMMENT, 70);
        Subject logged = Subject.of(Kind.WORKLOG, 60);
        Subject stored = Subject.of(Kind.ATTACHMENT, 80);
        Subject gone = Subject.of(Kind.COMMENT, 72);
        String same = IssueStamps.of(Examples.worklog(60, ISSUE));
        String later = IssueStamps.of(Examples.updatedAt(Examples.worklog(60, ISSUE), LATER));

        assertThat(stamps.hanging(List.of(on(written), on(logged), on(stored), on(gone))))
                .isEqualTo(Map.of(written, same, logged, same, stored, later));
        assertThat(later).isNotEqualTo(same);
        assertThat(asked).as("one issue, asked for once").containsExactly(1);
    }

    @Test
    void nothingIsToldOfOtherKinds() {
        assertThat(IssueStamps.of(Examples.project(1, "ONE"))).isEmpty();
    }

    private static Comment comment(long id) {
        Comment comment = mock(Comment.class);
        when(comment.getId()).thenReturn(id);
        when(comment.getUpdated()).thenReturn(Date.from(Examples.UPDATED));
        return comment;
    }

    private static Listed on(Subject hanging) {
        return new Listed(hanging, ISSUE);
    }

    private static List<Listed> listed(long... issues) {
        return LongStream.of(issues)
                .mapToObj(id -> Subject.of(Kind.ISSUE, id))
                .map(subject -> new Listed(subject, subject))
                .toList();
    }
}
