package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.project.ProjectChanges;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes issues. The workflow's last function fires the event inside the transaction, when other threads cannot read the
 * issue yet.
 */
public final class IssueCreation {

    private final Store store;
    private final Issues issues;
    private final IssueFields fields;
    private final Workflows workflows;
    private final ProjectChanges projects;
    private final Attachments attachments;
    private final NativeEvents events;

    public IssueCreation(
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
        this.attachments = issues.attachments();
        this.events = events;
    }

    /**
     * What a new issue is to be.
     *
     * @param parent null: it is no sub-task
     * @param values by field, as {@link IssueFields} takes them
     * @param files names with their bytes; their events say nothing of them
     */
    public record Draft(
            Project project,
            IssueType type,
            String summary,
            @Nullable Issue parent,
            Map<String, List<String>> values,
            Map<String, byte[]> files) {}

    public MutableIssue create(Occasion occasion, Draft draft) {
        long project = draft.project().getId();
        WorkflowModel workflow = workflows.of(project, draft.type().getId());
        Row row = store.insert(Row.of("Issue")
                .with("project", project)
                .with("number", projects.nextNumber(project))
                .with("type", draft.type().getId())
                .with("summary", draft.summary())
                .with("reporter", occasion.userKey())
                .with("creator", occasion.userKey())
                .with("priority", defaultPriority())
                .with("status", workflow.first().status())
                .with("created", occasion.time())
                .with("updated", occasion.time())
                .with("votes", 0L)
                .with("watches", 0L)
                .with("security", level(draft))
                .with("workflowId", workflows.begin(workflow, workflow.first(), occasion.time())));
        if (draft.parent() != null) {
            issues.links().link(draft.parent().getId(), row.id());
        }
        MutableIssue issue = found(row.id());
        draft.values().forEach((field, values) -> {
            Object unused = fields.write(issue, field, values);
        });
        draft.files().forEach((name, bytes) -> attachments.insert(issue, occasion, name, bytes));
        IssueEvents.of(occasion, Happening.to(found(row.id())), EventType.ISSUE_CREATED_ID)
                .forEach(events::publish);
        return found(row.id());
    }

    private @Nullable String defaultPriority() {
        var priority = issues.constants().getDefaultPriority();
        return priority == null ? null : priority.getId();
    }

    /** A sub-task has the level of its parent, any other issue the default of its project. */
    private @Nullable Long level(Draft draft) {
        return draft.parent() != null
                ? draft.parent().getSecurityLevelId()
                : fields.levels().defaultOf(draft.project().getId()).orElse(null);
    }

    private MutableIssue found(long id) {
        return Objects.requireNonNull(issues.getIssueObject(id));
    }
}
