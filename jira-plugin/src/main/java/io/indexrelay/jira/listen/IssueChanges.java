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
    static Change upserted(Issue issue, String cause, boolean mayNarrow) {
        return Change.of(subject(issue), ChangeKind.UPSERTED, new Cause(cause), mayNarrow)
                .tellingOf(updated(issue));
    }

    static Change deleted(Issue issue) {
        return Change.of(subject(issue), ChangeKind.DELETED, new Cause("jira:issue_deleted"), true);
    }

    /** Sub-tasks take the level of their parent, and may depend on its workflow step, without events of their own. */
    static List<Change> subTasks(Issue issue, String cause) {
        Cause named = new Cause(cause);
        return List.of(
                Change.of(subject(issue), ChangeKind.SUBTREE, named, true),
                Change.of(subject(issue), ChangeKind.SUBTREE_UPSERTED, named, false));
    }

    /** What hangs on the issue is listed again and compared with what receivers know. */
    static Change dependents(Issue issue, String cause) {
        return Change.of(subject(issue), ChangeKind.DEPENDENTS, new Cause(cause), true);
    }

    /** An issue with another key: the addresses of everything that hangs on it have changed as well. */
    static Change dependentsUpserted(Issue issue, String cause) {
        return Change.of(subject(issue), ChangeKind.DEPENDENTS_UPSERTED, new Cause(cause), false);
    }

    static Change dependent(Kind kind, long id, Issue issue, ChangeKind change, String cause, boolean mayNarrow) {
        return new Change(Subject.of(kind, id), subject(issue), change, new Cause(cause), mayNarrow);
    }

    private static @Nullable Instant updated(Issue issue) {
        Timestamp updated = issue.getUpdated();
        return updated == null ? null : updated.toInstant();
    }
}
