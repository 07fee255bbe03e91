package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.workflow.WorkflowSchemeAddedToProjectEvent;
import com.atlassian.jira.event.workflow.WorkflowSchemeRemovedFromProjectEvent;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.listen.Capture;
import java.util.List;

/** Which workflows a project uses: its issues go to other steps, without events of their own. */
public final class WorkflowSchemeListener {

    private static final Cause CAUSE = JiraCauses.WORKFLOW_UPDATED;

    private final Capture capture;

    public WorkflowSchemeListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void added(WorkflowSchemeAddedToProjectEvent event) {
        capture.of(event, () -> project(event.getProject().getId()));
    }

    @EventListener
    public void removed(WorkflowSchemeRemovedFromProjectEvent event) {
        capture.of(event, () -> project(event.getProject().getId()));
    }

    private static List<Change> project(long projectId) {
        return List.of(
                ProjectListener.project(projectId, ChangeKind.SUBTREE, CAUSE),
                ProjectListener.project(projectId, ChangeKind.RELEVELLED, CAUSE));
    }
}
