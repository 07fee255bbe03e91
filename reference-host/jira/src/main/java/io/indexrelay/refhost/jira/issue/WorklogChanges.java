package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.event.worklog.WorklogCreatedEvent;
import com.atlassian.jira.event.worklog.WorklogDeletedEvent;
import com.atlassian.jira.event.worklog.WorklogUpdatedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.worklog.Worklog;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Worklogs: made, changed and deleted, with the issue's time spent. Events come after the commit. */
public final class WorklogChanges {

    private final Store store;
    private final Issues issues;
    private final Worklogs worklogs;
    private final History history;
    private final NativeEvents events;

    public WorklogChanges(Store store, Issues issues, Worklogs worklogs, NativeEvents events) {
        this.store = store;
        this.issues = issues;
        this.worklogs = worklogs;
        this.history = new History(store);
        this.events = events;
    }

    public Worklog create(Occasion occasion, Issue issue, long seconds, String body, Audience audience) {
        Row row = store.insert(Row.of("Worklog")
                .with("issue", issue.getId())
                .with("author", occasion.userKey())
                .with("updateauthor", occasion.userKey())
                .with("body", body)
                .with("grouplevel", audience.group())
                .with("rolelevel", audience.role())
                .with("timeworked", seconds)
                .with("startdate", occasion.time())
                .with("created", occasion.time())
                .with("updated", occasion.time()));
        Worklog worklog = found(row.id());
        spend(occasion, issue, seconds);
        events.publishAfterwards(new WorklogCreatedEvent(worklog));
        tell(occasion, issue, worklog, EventType.ISSUE_WORKLOGGED_ID);
        return worklog;
    }

    public void edit(Occasion occasion, Worklog worklog, long seconds, String body, Optional<Audience> audience) {
        Row row = Row.of("Worklog")
                .with("id", worklog.getId())
                .with("body", body)
                .with("timeworked", seconds)
                .with("updateauthor", occasion.userKey())
                .with("updated", occasion.time());
        store.update(audience.map(to -> row.with("grouplevel", to.group()).with("rolelevel", to.role()))
                .orElse(row));
        Worklog after = found(worklog.getId());
        spend(occasion, worklog.getIssue(), seconds - worklog.getTimeSpent());
        events.publishAfterwards(new WorklogUpdatedEvent(after));
        tell(occasion, worklog.getIssue(), after, EventType.ISSUE_WORKLOG_UPDATED_ID);
    }

    public void delete(Occasion occasion, Worklog worklog) {
        Issue issue = worklog.getIssue();
        store.delete("Worklog", worklog.getId());
        store.insert(Row.of("WorklogVersion")
                .with("worklogId", worklog.getId())
                .with("parentIssueId", issue.getId())
                .with("indexVersion", 1L)
                .with("deleted", true)
                .with("updateTime", occasion.time()));
        spend(occasion, issue, -worklog.getTimeSpent());
        events.publishAfterwards(new WorklogDeletedEvent(worklog));
        tell(occasion, issue, worklog, EventType.ISSUE_WORKLOG_DELETED_ID);
    }

    private void spend(Occasion occasion, Issue issue, long seconds) {
        Long before = issue.getTimeSpent();
        long after = Math.max(0, (before == null ? 0 : before) + seconds);
        List<ChangeItemBean> items = List.of(History.item(
                "timespent",
                IssueFields.idText(before),
                IssueFields.idText(before),
                String.valueOf(after),
                String.valueOf(after)));
        history.write(issue.getId(), occasion, items);
        store.update(Row.of("Issue")
                .with("id", issue.getId())
                .with("timespent", after)
                .with("updated", occasion.time()));
    }

    private void tell(Occasion occasion, Issue issue, Worklog worklog, long type) {
        Issue fresh = Objects.requireNonNull(issues.getIssueObject(issue.getId()));
        IssueEvents.of(occasion, Happening.to(fresh).with(worklog), type).forEach(events::publishAfterwards);
    }

    private Worklog found(long id) {
        return Objects.requireNonNull(worklogs.getById(id));
    }
}
