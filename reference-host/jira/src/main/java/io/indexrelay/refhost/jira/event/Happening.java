package io.indexrelay.refhost.jira.event;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.worklog.Worklog;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an issue, as its events tell it.
 *
 * @param issue in its state afterwards; of a deleted one what it was
 * @param comment null: the action carried none
 * @param worklog null: it is not about work
 * @param items fields with their values before and after; empty where the action changed none
 * @param subTasksUpdated whether sub-tasks were written with the issue, in silence
 * @param params what listeners of deletions are given
 */
public record Happening(
        Issue issue,
        @Nullable Comment comment,
        @Nullable Worklog worklog,
        List<ChangeItemBean> items,
        boolean subTasksUpdated,
        Map<String, Object> params) {

    public Happening {
        items = List.copyOf(items);
        params = Map.copyOf(params);
    }

    public static Happening to(Issue issue) {
        return new Happening(issue, null, null, List.of(), false, Map.of());
    }

    public Happening with(Comment said) {
        return new Happening(issue, said, worklog, items, subTasksUpdated, params);
    }

    public Happening with(Worklog worked) {
        return new Happening(issue, comment, worked, items, subTasksUpdated, params);
    }

    public Happening with(List<ChangeItemBean> changed) {
        return new Happening(issue, comment, worklog, changed, subTasksUpdated, params);
    }

    public Happening with(Map<String, Object> more) {
        return new Happening(issue, comment, worklog, items, subTasksUpdated, more);
    }

    public Happening withSubTasks() {
        return new Happening(issue, comment, worklog, items, true, params);
    }

    @SuppressWarnings("NullAway") // Jira's constructor takes null for what there is not
    IssueEvent event(Occasion occasion, long type, boolean redundant) {
        return new IssueEvent(
                issue,
                occasion.user(),
                comment,
                worklog,
                null,
                params,
                type,
                true,
                subTasksUpdated,
                redundant,
                occasion.operation());
    }
}
