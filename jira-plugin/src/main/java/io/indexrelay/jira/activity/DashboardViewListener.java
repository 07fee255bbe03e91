package io.indexrelay.jira.activity;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.DashboardViewEvent;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;

/** Views of dashboards. The event also tells of the one that somebody gets who asks for none. */
public final class DashboardViewListener {

    private final ToldViews views;
    private final ActivityCapture capture;

    public DashboardViewListener(ToldViews views, ActivityCapture capture) {
        this.views = views;
        this.capture = capture;
    }

    @EventListener
    public void dashboardViewed(DashboardViewEvent event) {
        capture.of(event, () -> {
            Long id = event.getId();
            if (id != null) {
                views.told(Subject.of(Kind.DASHBOARD, id));
            }
        });
    }
}
