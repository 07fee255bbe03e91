package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Issues. Each action publishes a bundle, and beside it the old event, marked redundant (read in Jira 6.3.15): the bundle is
 * heard, and of the old events those without a bundle.
 *
 * <p>The type of an event decides little: administrators add types of their own, and a workflow may fire any of them. What
 * a change was made of is heard by {@link ChangedFieldsListener}.
 */
public final class IssueListener {

    private static final Cause CREATED = JiraCauses.ISSUE_CREATED;
    private static final Cause UPDATED = JiraCauses.ISSUE_UPDATED;

    /** Numbers of 8.1 and later; the constants are not in every version. */
    private static final Long ARCHIVED = 18L;

    private static final Long RESTORED = 19L;

    private final Capture capture;

    public IssueListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void bundle(IssueEventBundle bundle) {
        capture.of(bundle, () -> {
            Set<Change> changes = new LinkedHashSet<>();
            for (Object event : bundle.getEvents()) {
                if (event instanceof DelegatingJiraIssueEvent delegating) {
                    changes.addAll(changes(delegating.asIssueEvent()));
                }
            }
            return List.copyOf(changes);
        });
    }

    @EventListener
    public void single(IssueEvent event) {
        capture.of(event, () -> event.isRedundant() ? List.of() : changes(event));
    }

    private static List<Change> changes(IssueEvent event) {
        Issue issue = event.getIssue();
        Long type = event.getEventTypeId();
        if (Objects.equals(type, EventType.ISSUE_DELETED_ID)) {
            return List.of(IssueChanges.deleted(issue));
        }
        List<Change> changes = new ArrayList<>();
        Cause cause = Objects.equals(type, EventType.ISSUE_CREATED_ID) ? CREATED : UPDATED;
        boolean archiving = isArchiving(type);
        changes.add(IssueChanges.upserted(issue, cause, mayNarrow(type)));
        if (event.isSubtasksUpdated() || archiving) {
            changes.addAll(IssueChanges.subTasks(issue, cause));
        }
        if (bringsDependents(type)) {
            changes.add(IssueChanges.dependents(issue, cause));
        }
        Comment comment = event.getComment();
        if (comment != null && comment.getId() != null) {
            boolean edited = Objects.equals(type, EventType.ISSUE_COMMENT_EDITED_ID);
            changes.add(IssueChanges.dependent(
                    Kind.COMMENT,
                    comment.getId(),
                    issue,
                    ChangeKind.UPSERTED,
                    edited ? JiraCauses.COMMENT_UPDATED : JiraCauses.COMMENT_CREATED));
        }
        return changes;
    }

    static boolean isArchiving(Long type) {
        return Objects.equals(type, ARCHIVED) || Objects.equals(type, RESTORED);
    }

    /** The fields that decide who may see are told by {@link ChangedFieldsListener}; these types always may narrow. */
    private static boolean mayNarrow(Long type) {
        return Objects.equals(type, EventType.ISSUE_ASSIGNED_ID)
                || Objects.equals(type, EventType.ISSUE_MOVED_ID)
                || Objects.equals(type, ARCHIVED);
    }

    /**
     * Attachments of a new issue have no change item, and a deleted comment no id (read in Jira 6.3.15). What went from
     * receivers with an archived issue is theirs again only when it is sent.
     */
    private static boolean bringsDependents(Long type) {
        return Objects.equals(type, EventType.ISSUE_CREATED_ID)
                || Objects.equals(type, EventType.ISSUE_COMMENT_DELETED_ID)
                || Objects.equals(type, RESTORED);
    }
}
