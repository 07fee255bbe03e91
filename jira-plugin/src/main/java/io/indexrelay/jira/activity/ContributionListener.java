package io.indexrelay.jira.activity;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.activity.ActivityRecorder;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Edits of issues and new comments, by whom the event names. Changes of fields, assignment, transitions and moves are edits,
 * whatever type an administrator lets a workflow fire; creation, deletion, archiving and worklogs are none. One action is
 * one edit, however many events it comes in. Heard from bundles, and from single events without one.
 */
public final class ContributionListener {

    /** 18 and 19, the archive's, are not constants of every version. */
    private static final Set<Long> NO_EDIT = Set.of(
            EventType.ISSUE_CREATED_ID,
            EventType.ISSUE_COMMENTED_ID,
            EventType.ISSUE_DELETED_ID,
            EventType.ISSUE_WORKLOGGED_ID,
            EventType.ISSUE_COMMENT_EDITED_ID,
            EventType.ISSUE_WORKLOG_UPDATED_ID,
            EventType.ISSUE_WORKLOG_DELETED_ID,
            EventType.ISSUE_COMMENT_DELETED_ID,
            18L,
            19L);

    private final ActivityRecorder recorder;
    private final ActivityCapture capture;

    public ContributionListener(ActivityRecorder recorder, ActivityCapture capture) {
        this.recorder = recorder;
        this.capture = capture;
    }

    @EventListener
    public void bundle(IssueEventBundle bundle) {
        capture.of(bundle, () -> {
            Set<Done> done = new LinkedHashSet<>();
            for (Object event : bundle.getEvents()) {
                if (event instanceof DelegatingJiraIssueEvent delegating) {
                    done.addAll(done(delegating.asIssueEvent()));
                }
            }
            done.forEach(this::count);
        });
    }

    @EventListener
    public void single(IssueEvent event) {
        capture.of(event, () -> {
            if (!event.isRedundant()) {
                done(event).forEach(this::count);
            }
        });
    }

    private static List<Done> done(IssueEvent event) {
        Subject issue = Subject.of(Kind.ISSUE, event.getIssue().getId());
        String userKey = CurrentUser.keyOf(event.getUser());
        Long type = event.getEventTypeId();
        List<Done> done = new ArrayList<>();
        if (type != null && !NO_EDIT.contains(type)) {
            done.add(new Done(Act.EDIT, issue, userKey, 0));
        }
        Comment comment = event.getComment();
        boolean isNew = !Objects.equals(type, EventType.ISSUE_COMMENT_EDITED_ID)
                && !Objects.equals(type, EventType.ISSUE_COMMENT_DELETED_ID);
        if (comment != null && comment.getId() != null && isNew) {
            done.add(new Done(Act.COMMENT, issue, userKey, comment.getId()));
        }
        return done;
    }

    private void count(Done done) {
        recorder.record(done.act(), done.issue(), done.userKey());
    }

    /** @param comment its id; 0 for an edit */
    private record Done(Act act, Subject issue, String userKey, long comment) {}
}
