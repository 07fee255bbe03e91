package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.project.Constant;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes issues through their workflows. Which event a transition fires is the workflow's to say, and it may fire none; it
 * is fired inside the transaction. The event of the changed fields comes in any case.
 */
public final class Transitions {

    private final Store store;
    private final Issues issues;
    private final Workflows workflows;
    private final History history;
    private final NativeEvents events;

    public Transitions(Store store, Issues issues, Workflows workflows, NativeEvents events) {
        this.store = store;
        this.issues = issues;
        this.workflows = workflows;
        this.history = new History(store);
        this.events = events;
    }

    /**
     * To the step of a status.
     *
     * @param to the status, by name or id
     * @param event the type that is fired in place of the workflow's own; 0: none; empty: as the workflow says
     */
    public void move(Occasion occasion, Issue issue, String to, OptionalLong event) {
        Row row = issues.row(issue.getId());
        WorkflowModel workflow = workflows.of(row);
        Constant status = issues.constants()
                .named("Status", to)
                .orElseThrow(() -> new IllegalArgumentException("There is no status \"" + to + "\""));
        WorkflowModel.Step step = workflow.ofStatus(status.getId())
                .orElseThrow(
                        () -> new IllegalArgumentException("The workflow of " + issue.getKey() + " has no step of the"
                                + " status \"" + to + "\"; its steps are "
                                + workflow.steps().stream()
                                        .map(WorkflowModel.Step::name)
                                        .toList()));
        long from = workflows.step(row).map(WorkflowModel.Step::id).orElse(0L);
        Optional<WorkflowModel.Action> action = workflow.action(from, step.id());
        long entry = row.number("workflowId", 0);
        if (entry == 0) {
            entry = workflows.begin(workflow, step, occasion.time());
        } else {
            workflows.enter(entry, step, occasion.time());
        }
        String before = row.text("status");
        store.update(Row.of("Issue")
                .with("id", issue.getId())
                .with("status", status.getId())
                .with("workflowId", entry)
                .with("updated", occasion.time()));
        List<ChangeItemBean> items = List.of(History.item(
                "status",
                before,
                Optional.ofNullable(before)
                        .flatMap(id -> issues.constants().named("Status", id))
                        .map(Constant::getName)
                        .orElse(null),
                status.getId(),
                status.getName()));
        history.write(issue.getId(), occasion, items);
        publish(occasion, issue, items, event.orElseGet(() -> type(action)));
    }

    private static long type(Optional<WorkflowModel.Action> action) {
        return action.map(found -> found.event() == null ? 0L : found.event()).orElse(EventType.ISSUE_GENERICEVENT_ID);
    }

    private void publish(Occasion occasion, Issue issue, List<ChangeItemBean> items, long type) {
        Happening happening = Happening.to(Objects.requireNonNull(issues.getIssueObject(issue.getId())))
                .with(items);
        if (type == 0) {
            IssueEvents.changed(occasion, happening).ifPresent(events::publish);
        } else {
            IssueEvents.of(occasion, happening, type).forEach(events::publish);
        }
    }
}
