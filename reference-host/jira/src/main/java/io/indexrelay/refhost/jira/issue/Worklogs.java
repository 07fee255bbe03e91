package io.indexrelay.refhost.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.security.roles.ProjectRole;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.jira.value.Values;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code WorklogManager}, as far as it reads. No permission is asked. */
public final class Worklogs {

    /** What one call about "since" answers at most. */
    private static final int PAGE = 1000;

    private final Store store;
    private final Issues issues;

    public Worklogs(Store store, Issues issues) {
        this.store = store;
        this.issues = issues;
    }

    Worklog shown(Row row) {
        return Values.as(Worklog.class, Remark.worklog(row, issues));
    }

    public @Nullable Worklog getById(Long id) {
        return store.find("Worklog", id).map(this::shown).orElse(null);
    }

    /** Oldest first. */
    public List<Worklog> getByIssue(Issue issue) {
        return store.from("Worklog").where("issue", issue.getId()).orderBy("created", "id").list().stream()
                .map(this::shown)
                .toList();
    }

    /**
     * At most 1,000, oldest change first.
     *
     * @param since milliseconds
     */
    public List<Worklog> getWorklogsUpdatedSince(Long since) {
        return store
                .from("Worklog")
                .from("updated", Instant.ofEpochMilli(since))
                .orderBy("updated", "id")
                .limit(PAGE)
                .list()
                .stream()
                .map(this::shown)
                .toList();
    }

    /**
     * At most 1,000, oldest deletion first. They have an id, an issue and a time, and nothing else is left of them.
     *
     * @param since milliseconds
     */
    public List<Worklog> getWorklogsDeletedSince(Long since) {
        return store
                .from("WorklogVersion")
                .where("deleted", true)
                .from("updateTime", Instant.ofEpochMilli(since))
                .orderBy("updateTime", "worklogId")
                .limit(PAGE)
                .list()
                .stream()
                .map(gone -> shown(Row.of("Worklog")
                        .with("id", gone.require("worklogId"))
                        .with("issue", gone.number("parentIssueId"))
                        .with("updated", gone.value("updateTime"))))
                .toList();
    }

    public @Nullable ProjectRole getProjectRole(Long id) {
        return issues.lookups().role(id).orElse(null);
    }

    public long getCountForWorklogsRestrictedByGroup(String group) {
        return store.from("Worklog").whereFolded("grouplevel", group).count();
    }
}
