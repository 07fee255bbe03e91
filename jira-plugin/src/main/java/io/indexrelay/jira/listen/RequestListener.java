package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * The set of those who see a request in the portal, beside the issue itself: it changes with the reporter, the participants
 * and the other fields that decide who may see. Says nothing while Service Management is absent.
 */
public final class RequestListener {

    private final Capture capture;
    private final BooleanSupplier isInstalled;

    /** @param isInstalled whether Service Management is there; reads nothing */
    public RequestListener(Capture capture, BooleanSupplier isInstalled) {
        this.capture = capture;
        this.isInstalled = isInstalled;
    }

    @EventListener
    public void changed(IssueChangedEvent event) {
        capture.of(event, () -> {
            if (!isInstalled.getAsBoolean()) {
                return List.of();
            }
            for (Object one : event.getChangeItems()) {
                if (one instanceof ChangeItemBean item && mayNarrow(item)) {
                    return List.of(change(event.getIssue()));
                }
            }
            return List.of();
        });
    }

    @EventListener
    public void bundle(IssueEventBundle bundle) {
        capture.of(bundle, () -> {
            if (!isInstalled.getAsBoolean()) {
                return List.of();
            }
            List<Change> changes = new ArrayList<>();
            for (Object event : bundle.getEvents()) {
                if (event instanceof DelegatingJiraIssueEvent delegating && concerns(delegating.asIssueEvent())) {
                    changes.add(change(delegating.asIssueEvent().getIssue()));
                }
            }
            return changes.stream().distinct().toList();
        });
    }

    @EventListener
    public void single(IssueEvent event) {
        capture.of(
                event,
                () -> isInstalled.getAsBoolean() && !event.isRedundant() && concerns(event)
                        ? List.of(change(event.getIssue()))
                        : List.of());
    }

    /** Whatever happened to a whole issue; what was edited is told by its fields. */
    private static boolean concerns(IssueEvent event) {
        Long type = event.getEventTypeId();
        return Objects.equals(type, EventType.ISSUE_DELETED_ID)
                || Objects.equals(type, EventType.ISSUE_MOVED_ID)
                || IssueListener.isArchiving(type);
    }

    private static boolean mayNarrow(ChangeItemBean item) {
        boolean isCustom = ChangeItemBean.CUSTOM_FIELD.equals(item.getFieldType());
        return JiraCauses.mayNarrow(item.getField() == null ? "" : item.getField(), isCustom);
    }

    private static Change change(Issue issue) {
        return Change.of(
                SetIds.subject(SetIds.request(issue.getId())), ChangeKind.ACCESS_CHANGED, JiraCauses.ISSUE_UPDATED);
    }
}
