package io.indexrelay.jira.activity;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueViewEvent;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;

/** Views of issues, where this Jira tells of them. Who looked is the user of the thread: the event knows only the issue. */
public final class IssueViewListener {

    private final ToldViews views;
    private final ActivityCapture capture;

    public IssueViewListener(ToldViews views, ActivityCapture capture) {
        this.views = views;
        this.capture = capture;
    }

    @EventListener
    public void issueViewed(IssueViewEvent event) {
        capture.of(event, () -> views.told(Subject.of(Kind.ISSUE, event.getId())));
    }
}
