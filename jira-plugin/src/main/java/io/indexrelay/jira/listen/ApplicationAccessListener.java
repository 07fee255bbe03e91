package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.permission.GlobalPermissionAddedEvent;
import com.atlassian.jira.event.permission.GlobalPermissionDeletedEvent;
import io.indexrelay.change.Change;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.List;

/** Who may use the applications at all. The event of newer versions is known by name only; reconciliation finds the rest. */
public final class ApplicationAccessListener {

    private final Capture capture;

    public ApplicationAccessListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void added(GlobalPermissionAddedEvent event) {
        capture.of(event, ApplicationAccessListener::applications);
    }

    @EventListener
    public void deleted(GlobalPermissionDeletedEvent event) {
        capture.of(event, ApplicationAccessListener::applications);
    }

    private static List<Change> applications() {
        return List.of(SetIds.changed(SetIds.APPLICATIONS, JiraCauses.APPLICATION_ACCESS_UPDATED));
    }
}
