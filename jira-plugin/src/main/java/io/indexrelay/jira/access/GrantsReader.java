package io.indexrelay.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.indexrelay.access.Atom;
import io.indexrelay.jira.access.WorkflowSteps.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a project's permission scheme, its security levels and its workflow steps grant. Never asks for people. */
public final class GrantsReader {

    private final SchemeRows rows;
    private final OwnPrincipals principals;
    private final WorkflowSteps steps;

    public GrantsReader(SchemeRows rows, OwnPrincipals principals, WorkflowSteps steps) {
        this.rows = rows;
        this.principals = principals;
        this.steps = steps;
    }

    Grants browse(Project project) {
        return grants(SetIds.browse(project.getId()), project, rows.holders(project, SchemeRows.BROWSE_PROJECTS));
    }

    /** Empty when nobody sees the project's issues of that level. */
    Optional<Grants> level(Project project, long levelId) {
        return rows.members(project, levelId)
                .map(members -> grants(SetIds.level(project.getId(), levelId), project, members));
    }

    /**
     * What the workflow says of an issue: its own step and, for a sub-task, the step of its parent. One of them has to
     * admit the user; none restricts nobody.
     *
     * @throws IllegalStateException when a property of a step cannot be understood
     */
    List<Grants> steps(Issue issue, Project project) {
        List<Grants> found = new ArrayList<>();
        steps.of(issue).flatMap(step -> step(step, project, false)).ifPresent(found::add);
        Issue parent = issue.isSubTask() ? issue.getParentObject() : null;
        if (parent != null) {
            steps.of(parent).flatMap(step -> step(step, project, true)).ifPresent(found::add);
        }
        return found;
    }

    /** Empty when the step is gone or restricts nobody. */
    Optional<Grants> step(String workflowHash, String statusId, Project project, boolean ofSubtasks) {
        return steps.find(workflowHash, statusId).flatMap(step -> step(step, project, ofSubtasks));
    }

    private Optional<Grants> step(Step step, Project project, boolean ofSubtasks) {
        List<Holder> holders = steps.holders(step, project, ofSubtasks);
        return holders.isEmpty()
                ? Optional.empty()
                : Optional.of(grants(step.setId(project.getId(), ofSubtasks), project, holders));
    }

    /** Who has a permission when the product asks about the project and not about an issue. */
    List<Atom> inProjectPhase(Project project, String permission) {
        boolean nested = !permission.equals(SchemeRows.BROWSE_PROJECTS);
        return rows.holders(project, permission).stream()
                .flatMap(holder -> HolderAtoms.inProjectPhase(project.getId(), holder, nested))
                .distinct()
                .toList();
    }

    /** Entries of a permission that are of a type that an app brought. */
    List<Holder> unknown(Project project, String permission) {
        return rows.holders(project, permission).stream()
                .filter(Holder::isUnknown)
                .distinct()
                .sorted()
                .toList();
    }

    private Grants grants(String set, Project project, List<Holder> holders) {
        return Grants.of(set, project.getId(), holders, principals::fieldExists);
    }
}
