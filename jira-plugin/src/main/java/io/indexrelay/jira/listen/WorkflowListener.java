package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowDeletedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.workflow.JiraWorkflow;
import io.indexrelay.change.Change;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.List;

/** Workflows, whose steps may have properties that say who may browse the issues in them. */
public final class WorkflowListener {

    private static final String CAUSE = "workflow_updated";

    private final Capture capture;

    public WorkflowListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void published(DraftWorkflowPublishedEvent event) {
        capture.of(event, () -> steps(event.getWorkflow()));
    }

    @EventListener
    public void updated(WorkflowUpdatedEvent event) {
        capture.of(event, () -> steps(event.getWorkflow()));
    }

    @EventListener
    public void deleted(WorkflowDeletedEvent event) {
        capture.of(event, () -> steps(event.getWorkflow()));
    }

    private static List<Change> steps(JiraWorkflow workflow) {
        return List.of(SetIds.changed(SetIds.ofWorkflow(workflow.getName()), CAUSE));
    }
}
