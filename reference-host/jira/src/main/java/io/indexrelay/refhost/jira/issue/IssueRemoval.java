package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssuePreDeleteEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.project.ProjectParts.Link;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Deletes issues with all that hangs on them. Sub-tasks go first, each with events of its own; comments, worklogs and
 * attachments have none.
 */
public final class IssueRemoval {

    private final Store store;
    private final Issues issues;
    private final Workflows workflows;
    private final Comments comments;
    private final History history;
    private final NativeEvents events;

    public IssueRemoval(Store store, Issues issues, Workflows workflows, Comments comments, NativeEvents events) {
        this.store = store;
        this.issues = issues;
        this.workflows = workflows;
        this.comments = comments;
        this.history = new History(store);
        this.events = events;
    }

    /** One event before, in the request; the others after the commit, with the issue as it was. */
    @SuppressWarnings("NullAway") // nobody is null in Jira's event
    public void delete(Occasion occasion, Issue issue) {
        events.publish(new IssuePreDeleteEvent(issue, occasion.user()));
        new ArrayList<>(issues.subTasks(issue.getId())).forEach(subTask -> delete(occasion, subTask));
        Happening happening = Happening.to(issue)
                .with(Map.<String, Object>of(
                        IssueEvent.COMMENTS_PARAM_NAME, comments.getComments(issue),
                        IssueEvent.CUSTOM_FIELDS_PARAM_NAME, Map.of(),
                        IssueEvent.WATCHERS_PARAM_NAME, List.of(),
                        IssueEvent.CHANGE_HISTORY_PARAM_NAME, List.of()));
        remove(issue.getId());
        IssueEvents.of(occasion, happening, EventType.ISSUE_DELETED_ID).forEach(events::publishAfterwards);
    }

    /** All issues of a project, without a word. */
    public void deleteAll(long project) {
        issues.getIssueIdsForProject(project).forEach(this::remove);
    }

    private void remove(long id) {
        Long workflow = issues.row(id).number("workflowId");
        List<Long> said = comments.all().where("issue", id).ids();
        store.from("EntityProperty")
                .where("entityName", Properties.COMMENT)
                .whereIn("entityId", said)
                .delete();
        for (String entity : List.of("Action", "Worklog", "Label", "CustomFieldValue")) {
            store.from(entity).where("issue", id).delete();
        }
        store.from("FileAttachment").where("issue", id).ids().forEach(issues.attachments()::delete);
        for (Link link : Link.values()) {
            issues.parts().unlink(id, link);
        }
        issues.links().unlink(id);
        history.delete(id);
        workflows.end(workflow);
        store.from("MovedIssueKey").where("issueId", id).delete();
        store.delete("Issue", id);
    }
}
