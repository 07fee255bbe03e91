package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an issue was made of, whatever type of event its workflow fires. A second event beside that of
 * {@link IssueListener}: its rows merge with the others.
 */
public final class ChangedFieldsListener {

    private static final Cause CAUSE = JiraCauses.ISSUE_UPDATED;

    /** After a change of these, sub-tasks change with their parent without an event. */
    private static final Set<String> OF_SUB_TASKS_TOO =
            Set.of("status", "security", "project", "key", "workflow", "issuetype");

    private static final String ATTACHMENT = "attachment";
    private static final String KEY = "key";
    private static final String LABELS = "labels";

    private final Capture capture;

    public ChangedFieldsListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void changed(IssueChangedEvent event) {
        capture.of(event, () -> {
            Issue issue = event.getIssue();
            List<Change> changes = new ArrayList<>();
            boolean mayNarrow = false;
            boolean ofSubTasks = false;
            boolean renamed = false;
            boolean labelled = false;
            for (Object one : event.getChangeItems()) {
                if (one instanceof ChangeItemBean item) {
                    String field =
                            item.getField() == null ? "" : item.getField().toLowerCase(Locale.ENGLISH);
                    boolean system = !ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType());
                    mayNarrow |= JiraCauses.mayNarrow(field, !system);
                    ofSubTasks |= system && OF_SUB_TASKS_TOO.contains(field);
                    renamed |= system && KEY.equals(field);
                    labelled |= system && LABELS.equals(field);
                    if (system && ATTACHMENT.equals(field)) {
                        addAttachment(item.getTo(), issue, ChangeKind.UPSERTED, JiraCauses.ATTACHMENT_CREATED, changes);
                        addAttachment(
                                item.getFrom(), issue, ChangeKind.DELETED, JiraCauses.ATTACHMENT_DELETED, changes);
                    }
                }
            }
            changes.add(0, IssueChanges.upserted(issue, CAUSE, mayNarrow));
            if (ofSubTasks) {
                changes.addAll(IssueChanges.subTasks(issue, CAUSE));
            }
            if (labelled) {
                changes.add(IssueChanges.labelled(issue, CAUSE));
            }
            if (renamed) {
                changes.add(IssueChanges.dependentsUpserted(issue, CAUSE));
            }
            return changes;
        });
    }

    private static void addAttachment(
            @Nullable String id, Issue issue, ChangeKind kind, Cause cause, List<Change> changes) {
        if (id != null && !id.isBlank()) {
            changes.add(IssueChanges.dependent(Kind.ATTACHMENT, Long.parseLong(id), issue, kind, cause));
        }
    }
}
