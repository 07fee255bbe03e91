package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of workflows, and whom their properties admit. A step is known by its workflow's name and by the status that
 * it is linked to, of which a workflow has one step each.
 */
public final class WorkflowSteps {

    private final WorkflowManager workflows;
    private final UserManager users;

    public WorkflowSteps(WorkflowManager workflows, UserManager users) {
        this.workflows = workflows;
        this.users = users;
    }

    /**
     * Whether a step of the workflow restricts who may browse, so that issues in it carry its set. For listeners too:
     * reads nothing but the workflow.
     */
    public static boolean restrictBrowsing(JiraWorkflow workflow) {
        return workflow.getLinkedStatusObjects().stream()
                .map(status -> properties(workflow, status))
                .anyMatch(StepProperties::restrictBrowsing);
    }

    Collection<JiraWorkflow> all() {
        return workflows.getWorkflows();
    }

    /** The step that an issue is in; empty when its workflow has none for its status, which restricts nobody. */
    Optional<Step> of(Issue issue) {
        JiraWorkflow workflow = workflows.getWorkflow(issue);
        Status status = issue.getStatus();
        return workflow == null || status == null ? Optional.empty() : step(workflow, status);
    }

    /** Empty when the workflow or its step is gone. */
    Optional<Step> find(String workflowHash, String statusId) {
        for (JiraWorkflow workflow : workflows.getWorkflows()) {
            if (!workflow.isDraftWorkflow()
                    && Fingerprint.of(workflow.getName()).equals(workflowHash)) {
                return workflow.getLinkedStatusObjects().stream()
                        .filter(status -> status.getId().equals(statusId))
                        .findFirst()
                        .flatMap(status -> step(workflow, status));
            }
        }
        return Optional.empty();
    }

    private static Optional<Step> step(JiraWorkflow workflow, Status status) {
        Map<?, ?> properties = properties(workflow, status);
        return properties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(Fingerprint.of(workflow.getName()), status.getId(), properties));
    }

    private static Map<?, ?> properties(JiraWorkflow workflow, Status status) {
        StepDescriptor step = workflow.getLinkedStep(status);
        Map<?, ?> properties = step == null ? null : step.getMetaAttributes();
        return properties == null ? Map.of() : properties;
    }

    /** The user of a name, by key; the properties of a step name people as administrators typed them. */
    private String keyOf(String username) {
        ApplicationUser user = users.getUserByName(username);
        return user == null ? "" : user.getKey();
    }

    /**
     * Whom a step admits to the issues in it, or to their sub-tasks; empty when it restricts nobody.
     *
     * @throws IllegalStateException when a property of it cannot be understood
     */
    List<Holder> holders(Step step, Project project, boolean ofSubtasks) {
        return ofSubtasks
                ? StepProperties.ofSubtasks(step.properties(), project.getKey(), this::keyOf)
                : StepProperties.own(step.properties(), project.getKey(), this::keyOf);
    }

    /** @param properties never empty; not a copy, so use it within the unit of work */
    record Step(String workflowHash, String statusId, Map<?, ?> properties) {

        String setId(long projectId, boolean ofSubtasks) {
            return ofSubtasks
                    ? SetIds.stepOfParent(workflowHash, statusId, projectId)
                    : SetIds.step(workflowHash, statusId, projectId);
        }
    }
}
