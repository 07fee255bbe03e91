package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.role.ProjectRoleDeletedEvent;
import com.atlassian.jira.event.role.ProjectRoleUpdatedEvent;
import io.indexrelay.change.Cause;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.List;

/**
 * Who has a role in a project. Published by the service only; what apps change through the manager is found by
 * reconciliation (read in Jira 6.3.15). A role that goes takes its entries in schemes along, without events.
 */
public final class RoleListener {

    private static final Cause CAUSE = JiraCauses.PROJECT_ROLE_UPDATED;

    private final Capture capture;

    public RoleListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void updated(ProjectRoleUpdatedEvent event) {
        capture.of(
                event,
                () -> List.of(SetIds.changed(
                        SetIds.role(
                                event.getProject().getId(),
                                event.getProjectRole().getId()),
                        CAUSE)));
    }

    @EventListener
    public void deleted(ProjectRoleDeletedEvent event) {
        capture.of(
                event,
                () -> List.of(
                        SetIds.changed(SetIds.PROJECTS, CAUSE),
                        SetIds.changed(SetIds.STEPS, CAUSE),
                        SetIds.changed(SetIds.ISSUES, CAUSE)));
    }
}
