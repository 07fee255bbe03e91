package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code updateIssue}: changes fields. Its events come after the commit. */
public final class IssueEdits {

    private final Store store;
    private final Issues issues;
    private final IssueFields fields;
    private final History history;
    private final NativeEvents events;

    public IssueEdits(Store store, Issues issues, IssueFields fields, NativeEvents events) {
        this.store = store;
        this.issues = issues;
        this.fields = fields;
        this.history = new History(store);
        this.events = events;
    }

    /**
     * Gives fields new values. A level goes to the sub-tasks too, in silence: their rows change and nothing else does, but
     * that the event of the parent says so.
     *
     * @param values by field, as {@link IssueFields} takes them
     */
    public void edit(Occasion occasion, Issue issue, Map<String, List<String>> values) {
        List<ChangeItemBean> items = new ArrayList<>();
        values.forEach((field, value) -> fields.write(issue, field, value).ifPresent(items::add));
        boolean level = changes(items, "security");
        List<Issue> subTasks = level ? new ArrayList<>(issues.subTasks(issue.getId())) : List.of();
        Object security = issues.row(issue.getId()).value("security");
        subTasks.forEach(subTask ->
                store.update(Row.of("Issue").with("id", subTask.getId()).with("security", security)));
        updated(occasion, issue, items, !subTasks.isEmpty());
    }

    private static boolean changes(List<ChangeItemBean> items, String field) {
        return items.stream().anyMatch(item -> item.getField().equals(field));
    }

    /** Writes the history and the time of a change that is done already, and tells of it. */
    void updated(Occasion occasion, Issue issue, List<ChangeItemBean> items, boolean subTasksToo) {
        history.write(issue.getId(), occasion, items);
        touch(occasion, issue);
        Issue after = Objects.requireNonNull(issues.getIssueObject(issue.getId()));
        Happening happening = Happening.to(after).with(items);
        boolean assigned = changes(items, "assignee");
        long[] types = !assigned
                ? new long[] {EventType.ISSUE_UPDATED_ID}
                : items.size() == 1
                        ? new long[] {EventType.ISSUE_ASSIGNED_ID}
                        : new long[] {EventType.ISSUE_UPDATED_ID, EventType.ISSUE_ASSIGNED_ID};
        IssueEvents.of(occasion, subTasksToo ? happening.withSubTasks() : happening, types[0], types)
                .forEach(events::publishAfterwards);
    }

    /** Moves {@code updated}. */
    void touch(Occasion occasion, Issue issue) {
        store.update(Row.of("Issue").with("id", issue.getId()).with("updated", occasion.time()));
    }
}
