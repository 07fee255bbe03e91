package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Verb;
import io.indexrelay.refhost.jira.issue.WorkflowChanges;
import java.util.Map;

/** Workflows of projects, and what their steps say about permissions. Only administrators change them. */
public final class WorkflowVerbs {

    private final Acting acting;
    private final Found found;
    private final WorkflowChanges changes;

    public WorkflowVerbs(Acting acting, Found found, WorkflowChanges changes) {
        this.acting = acting;
        this.found = found;
        this.changes = changes;
    }

    public Map<String, Verb> verbs() {
        return Map.of("workflow", this::workflow, "workflowProperty", this::workflowProperty);
    }

    /** {@code name} is the project's own workflow from now on, a copy of the one that it has. */
    private Done workflow(Action action) {
        acting.mustAdminister("change workflows");
        Project project = found.project(action, "project");
        Acting.accept(() -> changes.own(project, action.text("name")));
        return Done.of(Found.subject(project));
    }

    /** Without {@code value} the property goes. */
    private Done workflowProperty(Action action) {
        acting.mustAdminister("change workflows");
        Project project = found.project(action, "project");
        Acting.accept(() -> changes.setProperty(
                changes.nameFor(project),
                action.text("step"),
                action.text("property"),
                action.optional("value").orElse(null),
                !action.viaApi()));
        return Done.of(Found.subject(project));
    }
}
