package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.DraftWorkflowPublishedEvent;
import com.atlassian.jira.event.WorkflowUpdatedEvent;
import com.atlassian.jira.event.workflow.WorkflowSchemeAddedToProjectEvent;
import com.atlassian.jira.event.workflow.WorkflowSchemeRemovedFromProjectEvent;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Selection;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes workflows and says which projects use them, with events for workflows and none for the issues in them. */
public final class WorkflowChanges {

    private static final String SCHEME = "WorkflowScheme";

    private final Store store;
    private final Workflows workflows;
    private final NativeEvents events;

    public WorkflowChanges(Store store, Workflows workflows, NativeEvents events) {
        this.store = store;
        this.workflows = workflows;
        this.events = events;
    }

    /** Gives a project a workflow of its own, a copy of the one that it has; its issues go on in the same steps. */
    public void own(Project project, String name) {
        if (workflows.named(name).isPresent()) {
            throw new IllegalArgumentException("There is a workflow \"" + name + "\" already");
        }
        WorkflowModel copied = workflows.of(project.getId(), null);
        save(new WorkflowModel(name, copied.steps(), copied.actions()));
        Row scheme = store.insert(Row.of(SCHEME).with("name", name));
        store.insert(Row.of("WorkflowSchemeEntity")
                .with("scheme", scheme.id())
                .with("workflow", name)
                .with("issuetype", "0"));
        replace(project, scheme);
        List<Long> entries =
                store.from("Issue").where("project", project.getId()).numbers("workflowId");
        store.from("OSWorkflowEntry")
                .whereIn("id", entries)
                .update(Row.of("OSWorkflowEntry").with("name", name));
    }

    private void replace(Project project, Row scheme) {
        Optional<Row> before =
                association(project).numbers("sinkNodeId").stream().findFirst().flatMap(id -> store.find(SCHEME, id));
        association(project).delete();
        before.ifPresent(
                row -> events.publishAfterwards(new WorkflowSchemeRemovedFromProjectEvent(shown(row), project)));
        store.insert(Row.of("NodeAssociation")
                .with("sourceNodeId", project.getId())
                .with("sourceNodeEntity", "Project")
                .with("sinkNodeId", scheme.id())
                .with("sinkNodeEntity", SCHEME)
                .with("associationType", "ProjectScheme"));
        events.publishAfterwards(new WorkflowSchemeAddedToProjectEvent(shown(scheme), project));
    }

    private Selection association(Project project) {
        return store.from("NodeAssociation")
                .where("sourceNodeId", project.getId())
                .where("sourceNodeEntity", "Project")
                .where("sinkNodeEntity", SCHEME)
                .where("associationType", "ProjectScheme");
    }

    private static Scheme shown(Row row) {
        return new Scheme(row.id(), SCHEME, row.text("name", ""), "", List.of());
    }

    /**
     * Sets a property of a step, or takes it away.
     *
     * @param step its name, or the id of its status
     * @param value null: away with it
     * @param asDraft published as a draft, as the pages do; else changed at once
     * @throws IllegalArgumentException when there is no such workflow or step, or it is Jira's built-in one
     */
    public void setProperty(String workflow, String step, String property, @Nullable String value, boolean asDraft) {
        if (workflow.equals(WorkflowModel.BUILT_IN)) {
            throw new IllegalArgumentException(
                    "Jira's built-in workflow cannot be changed; the verb workflow gives a project one of its own");
        }
        WorkflowModel before = workflows
                .named(workflow)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow \"" + workflow + "\""));
        List<WorkflowModel.Step> steps = before.steps().stream()
                .map(each -> is(each, step) ? with(each, property, value) : each)
                .toList();
        if (before.steps().stream().noneMatch(each -> is(each, step))) {
            throw new IllegalArgumentException("The workflow \"" + workflow + "\" has no step \"" + step
                    + "\"; it has "
                    + before.steps().stream().map(WorkflowModel.Step::name).toList());
        }
        WorkflowModel after = new WorkflowModel(workflow, steps, before.actions());
        save(after);
        JiraWorkflow now = Workflows.shown(after);
        JiraWorkflow original = Workflows.shown(before);
        events.publishAfterwards(
                asDraft ? new DraftWorkflowPublishedEvent(now, original) : new WorkflowUpdatedEvent(now, original));
    }

    /** The name of the workflow that new issues of a project get. */
    public String nameFor(Project project) {
        return workflows.of(project.getId(), null).name();
    }

    private static boolean is(WorkflowModel.Step step, String named) {
        return step.name().equalsIgnoreCase(named) || step.status().equals(named);
    }

    private static WorkflowModel.Step with(WorkflowModel.Step step, String property, @Nullable String value) {
        Map<String, String> properties = new HashMap<>(step.properties());
        if (value == null) {
            properties.remove(property);
        } else {
            properties.put(property, value);
        }
        return new WorkflowModel.Step(step.id(), step.name(), step.status(), properties);
    }

    private void save(WorkflowModel model) {
        String xml = WorkflowDescriptor.write(model);
        Optional<Row> row = store.from("Workflow").where("name", model.name()).first();
        if (row.isPresent()) {
            store.update(row.get().with("descriptor", xml));
        } else {
            store.insert(Row.of("Workflow").with("name", model.name()).with("descriptor", xml));
        }
    }
}
