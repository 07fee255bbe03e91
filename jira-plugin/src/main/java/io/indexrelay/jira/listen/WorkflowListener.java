package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowDeletedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.workflow.JiraWorkflow;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.jira.access.WorkflowSteps;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Workflows, whose steps may have properties that say who may browse the issues in them. */
public final class WorkflowListener {

    private static final Cause CAUSE = JiraCauses.WORKFLOW_UPDATED;

    private final Capture capture;

    public WorkflowListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void published(DraftWorkflowPublishedEvent event) {
        capture.of(event, () -> changed(event.getWorkflow(), event.getOriginalWorkflow()));
    }

    @EventListener
    public void updated(WorkflowUpdatedEvent event) {
        capture.of(event, () -> changed(event.getWorkflow(), event.getOriginalWorkflow()));
    }

    @EventListener
    public void deleted(WorkflowDeletedEvent event) {
        capture.of(event, () -> changed(event.getWorkflow(), null));
    }

    /** Issues refer to the set of their step only while the workflow restricts browsing at all. */
    private static List<Change> changed(JiraWorkflow now, @Nullable JiraWorkflow before) {
        List<Change> changes = new ArrayList<>(List.of(SetIds.changed(SetIds.ofWorkflow(now.getName()), CAUSE)));
        if (restricts(now) || restricts(before)) {
            changes.add(SetIds.changed(SetIds.issuesOfWorkflow(now.getName()), CAUSE));
        }
        return changes;
    }

    private static boolean restricts(@Nullable JiraWorkflow workflow) {
        return workflow != null && WorkflowSteps.restrictBrowsing(workflow);
    }
}
