package io.indexrelay.jira.listen;

import com.atlassian.jira.issue.Issue;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of one issue and of what hangs on it. The issue of an event is live: everything is copied at once. */
final class IssueChanges {

    private IssueChanges() {}

    static Subject subject(Issue issue) {
        return Subject.of(Kind.ISSUE, issue.getId());
    }

    /**
     * The issue itself. Creation and transition events come inside the open transaction, so the row tells how new the
     * state is that the event saw.
     */
    static Change upserted(Issue issue, Cause cause, boolean mayNarrow) {
        return Change.of(subject(issue), ChangeKind.UPSERTED, cause)
                .narrowing(mayNarrow)
                .tellingOf(updated(issue))
                .within(project(issue));
    }

    static Change deleted(Issue issue) {
        return Change.of(subject(issue), ChangeKind.DELETED, JiraCauses.ISSUE_DELETED)
                .within(project(issue));
    }

    /** Sub-tasks take the level of their parent, and may depend on its workflow step, without events of their own. */
    static List<Change> subTasks(Issue issue, Cause cause) {
        return List.of(
                Change.of(subject(issue), ChangeKind.SUBTREE, cause).within(project(issue)),
                Change.of(subject(issue), ChangeKind.SUBTREE_UPSERTED, cause).within(project(issue)));
    }

    /** What may leave may go by the labels of an issue, also of its sub-tasks. */
    static Change labelled(Issue issue, Cause cause) {
        return Change.of(subject(issue), ChangeKind.RESCOPED, cause).within(project(issue));
    }

    /** What hangs on the issue is listed again and compared with what receivers know. */
    static Change dependents(Issue issue, Cause cause) {
        return Change.of(subject(issue), ChangeKind.DEPENDENTS, cause);
    }

    /** An issue with another key: the addresses of everything that hangs on it have changed as well. */
    static Change dependentsUpserted(Issue issue, Cause cause) {
        return Change.of(subject(issue), ChangeKind.DEPENDENTS_UPSERTED, cause);
    }

    static Change dependent(Kind kind, long id, Issue issue, ChangeKind change, Cause cause) {
        return new Change(Subject.of(kind, id), subject(issue), change, cause);
    }

    private static @Nullable Subject project(Issue issue) {
        Long project = issue.getProjectId();
        return project == null ? null : Subject.of(Kind.PROJECT, project);
    }

    private static @Nullable Instant updated(Issue issue) {
        Timestamp updated = issue.getUpdated();
        return updated == null ? null : updated.toInstant();
    }
}
