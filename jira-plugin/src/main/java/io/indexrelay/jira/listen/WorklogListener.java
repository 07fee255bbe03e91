package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.worklog.WorklogEvent;
import com.atlassian.jira.issue.worklog.Worklog;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.listen.Capture;
import java.util.List;

/** Worklogs; what happened is told by the name of the event's class, as for comments. */
public final class WorklogListener {

    private final Capture capture;

    public WorklogListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void worked(WorklogEvent event) {
        capture.of(event, () -> {
            Worklog worklog = event.getWorklog();
            String name = event.getClass().getSimpleName();
            boolean deleted = name.contains("Deleted");
            boolean created = name.contains("Created");
            return List.of(IssueChanges.dependent(
                    Kind.WORKLOG,
                    worklog.getId(),
                    worklog.getIssue(),
                    deleted ? ChangeKind.DELETED : ChangeKind.UPSERTED,
                    deleted
                            ? JiraCauses.WORKLOG_DELETED
                            : created ? JiraCauses.WORKLOG_CREATED : JiraCauses.WORKLOG_UPDATED));
        });
    }
}
