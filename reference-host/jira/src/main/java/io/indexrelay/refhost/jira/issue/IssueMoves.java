package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.project.ProjectChanges;
import io.indexrelay.refhost.jira.project.ProjectParts.Link;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves issues to other projects. The id stays, the key changes, the old one goes on to find the issue. Sub-tasks go with
 * their parent, each with events of its own. What the other project does not have (components, versions, a level, a step)
 * is lost or begins anew.
 */
public final class IssueMoves {

    private final Store store;
    private final Issues issues;
    private final IssueFields fields;
    private final Workflows workflows;
    private final ProjectChanges projects;
    private final History history;
    private final NativeEvents events;

    public IssueMoves(
            Store store,
            Issues issues,
            IssueFields fields,
            Workflows workflows,
            ProjectChanges projects,
            NativeEvents events) {
        this.store = store;
        this.issues = issues;
        this.fields = fields;
        this.workflows = workflows;
        this.projects = projects;
        this.history = new History(store);
        this.events = events;
    }

    /** @throws IllegalArgumentException for a sub-task, which goes with its parent and not by itself */
    public void move(Occasion occasion, Issue issue, Project target) {
        if (issue.isSubTask()) {
            throw new IllegalArgumentException(
                    issue.getKey() + " is a sub-task; its parent is to be moved, and takes it along");
        }
        Long level = levelIn(target, issue.getSecurityLevelId());
        one(occasion, issue, target, level, EventType.ISSUE_MOVED_ID);
        for (Issue subTask : issues.subTasks(issue.getId())) {
            one(occasion, subTask, target, level, EventType.ISSUE_UPDATED_ID);
        }
    }

    private @Nullable Long levelIn(Project target, @Nullable Long level) {
        return level != null && fields.levels().has(target.getId(), level) ? level : null;
    }

    private void one(Occasion occasion, Issue issue, Project target, @Nullable Long level, long redundantType) {
        Row before = issues.row(issue.getId());
        List<ChangeItemBean> items = new ArrayList<>();
        for (Link link : Link.values()) {
            issues.parts().unlink(issue.getId(), link);
        }
        Row after = Row.of("Issue")
                .with("id", issue.getId())
                .with("project", target.getId())
                .with("number", projects.nextNumber(target.getId()))
                .with("key", null)
                .with("security", level)
                .with("updated", occasion.time());
        store.update(stepIn(occasion, target, before, after));
        store.insert(Row.of("MovedIssueKey").with("oldIssueKey", issue.getKey()).with("issueId", issue.getId()));
        Issue moved = Objects.requireNonNull(issues.getIssueObject(issue.getId()));
        Project source = Objects.requireNonNull(issue.getProjectObject());
        items.add(History.item(
                "project",
                String.valueOf(source.getId()),
                source.getName(),
                String.valueOf(target.getId()),
                target.getName()));
        items.add(History.item("Key", null, issue.getKey(), null, moved.getKey()));
        Long levelBefore = before.number("security");
        if (!Objects.equals(levelBefore, level)) {
            items.add(History.item(
                    "security",
                    IssueFields.idText(levelBefore),
                    fields.levels().name(levelBefore).orElse(null),
                    IssueFields.idText(level),
                    fields.levels().name(level).orElse(null)));
        }
        history.write(issue.getId(), occasion, items);
        IssueEvents.of(
                        occasion,
                        Happening.to(moved).with(items),
                        redundantType,
                        EventType.ISSUE_MOVED_ID,
                        EventType.ISSUE_UPDATED_ID)
                .forEach(events::publishAfterwards);
    }

    /** The issue keeps its step where the other project's workflow is the same or has one of that status. */
    private Row stepIn(Occasion occasion, Project target, Row before, Row after) {
        WorkflowModel model = workflows.of(target.getId(), before.text("type"));
        if (model.name().equals(workflows.of(before).name())) {
            return after;
        }
        WorkflowModel.Step step = model.ofStatus(before.text("status")).orElseGet(model::first);
        workflows.end(before.number("workflowId"));
        return after.with("status", step.status()).with("workflowId", workflows.begin(model, step, occasion.time()));
    }
}
