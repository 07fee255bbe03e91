package io.indexrelay.refhost.jira.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A workflow: its steps and the actions between them.
 *
 * @param name as issues' workflow entries have it
 */
public record WorkflowModel(String name, List<Step> steps, List<Action> actions) {

    /** Jira's built-in workflow, which has no row. */
    public static final String BUILT_IN = "jira";

    public WorkflowModel {
        steps = List.copyOf(steps);
        actions = List.copyOf(actions);
    }

    /**
     * A step.
     *
     * @param status the id of the linked status
     * @param properties such as {@code jira.permission.browse.group} with a group's name
     */
    public record Step(long id, String name, String status, Map<String, String> properties) {
        public Step {
            properties = Map.copyOf(properties);
        }
    }

    /**
     * A transition.
     *
     * @param from null: from any step
     * @param event the type of the event that its function fires; null: it fires none
     */
    public record Action(String name, @Nullable Long from, long to, @Nullable Long event) {}

    /** The classic one. */
    static WorkflowModel builtIn() {
        return new WorkflowModel(
                BUILT_IN,
                List.of(
                        step(1, "Open", "1"),
                        step(3, "In Progress", "3"),
                        step(4, "Resolved", "5"),
                        step(5, "Reopened", "4"),
                        step(6, "Closed", "6")),
                List.of(
                        new Action("Start Progress", null, 3, 11L),
                        new Action("Stop Progress", 3L, 1, 12L),
                        new Action("Resolve Issue", null, 4, 4L),
                        new Action("Reopen Issue", null, 5, 7L),
                        new Action("Close Issue", null, 6, 5L)));
    }

    private static Step step(long id, String name, String status) {
        return new Step(id, name, status, Map.of());
    }

    Step first() {
        return steps.get(0);
    }

    public Optional<Step> step(long id) {
        return steps.stream().filter(step -> step.id() == id).findFirst();
    }

    Optional<Step> ofStatus(@Nullable String status) {
        return steps.stream().filter(step -> step.status().equals(status)).findFirst();
    }

    /** The action from one step to another; the steps' own come before those from any step. */
    Optional<Action> action(long from, long to) {
        Optional<Action> own = actions.stream()
                .filter(action -> action.to() == to && Long.valueOf(from).equals(action.from()))
                .findFirst();
        return own.or(() -> actions.stream()
                .filter(action -> action.to() == to && action.from() == null)
                .findFirst());
    }
}
