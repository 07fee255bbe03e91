package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.event.DashboardViewEvent;
import com.atlassian.jira.event.issue.IssueViewEvent;
import com.atlassian.jira.issue.Issue;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import java.util.Map;

/** Views, as Jira tells of them: of issues and dashboards, in versions that do. Pages are opened at their addresses. */
public final class ViewVerbs {

    private final Acting acting;
    private final Found found;

    private final boolean tellsOfViews;

    /** @param tellsOfViews whether views have events */
    public ViewVerbs(Acting acting, Found found, boolean tellsOfViews) {
        this.acting = acting;
        this.found = found;
        this.tellsOfViews = tellsOfViews;
    }

    public Map<String, Verb> verbs() {
        return Map.of("view", this::view);
    }

    /** The event says what was seen; who saw it is the user of the thread. */
    private Done view(Action action) {
        String subject = action.text("subject");
        if (subject.startsWith("dashboard/")) {
            return seen(subject, new DashboardViewEvent(found.dashboard(subject).id()));
        }
        Refused.unless(
                subject.startsWith("issue/"),
                "The field \"subject\" is \"" + subject + "\"; Jira tells of views of issues and dashboards alone");
        Issue issue = found.issue(subject);
        acting.must("BROWSE_PROJECTS", issue, "see " + issue.getKey());
        return seen(subject, new IssueViewEvent(issue.getId()));
    }

    private Done seen(String subject, Object event) {
        Done done = Done.of(subject);
        return tellsOfViews ? done.andThen(event) : done;
    }
}
