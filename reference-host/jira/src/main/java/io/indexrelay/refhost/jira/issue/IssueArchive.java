package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import io.indexrelay.refhost.jira.event.Happening;
import io.indexrelay.refhost.jira.event.IssueEvents;
import io.indexrelay.refhost.jira.event.Occasion;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.Objects;

/** Archives issues and takes them back, sub-tasks with their parents. {@code updated} does not move. */
public final class IssueArchive {

    private final Store store;
    private final Issues issues;
    private final NativeEvents events;

    public IssueArchive(Store store, Issues issues, NativeEvents events) {
        this.store = store;
        this.issues = issues;
        this.events = events;
    }

    public void archive(Occasion occasion, Issue issue) {
        write(
                occasion,
                issue,
                Row.of("Issue")
                        .with("archived", true)
                        .with("archivedby", occasion.userKey())
                        .with("archiveddate", occasion.time()),
                EventType.ISSUE_ARCHIVED_ID);
    }

    public void restore(Occasion occasion, Issue issue) {
        write(
                occasion,
                issue,
                Row.of("Issue").with("archived", false).with("archivedby", null).with("archiveddate", null),
                EventType.ISSUE_RESTORED_ID);
    }

    private void write(Occasion occasion, Issue issue, Row values, long type) {
        new ArrayList<>(issues.subTasks(issue.getId())).forEach(subTask -> write(occasion, subTask, values, type));
        store.update(values.with("id", issue.getId()));
        IssueEvents.of(occasion, Happening.to(Objects.requireNonNull(issues.getIssueObject(issue.getId()))), type)
                .forEach(events::publishAfterwards);
    }
}
