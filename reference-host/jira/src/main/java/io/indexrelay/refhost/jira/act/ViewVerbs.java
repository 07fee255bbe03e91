package io.indexrelay.refhost.jira.act;

import com.atlassian.jira.event.DashboardViewEvent;
import com.atlassian.jira.event.issue.IssueViewEvent;
import com.atlassian.jira.issue.Issue;
import io.indexrelay.refhost.act.Action;
import io.indexrelay.refhost.act.Done;
import io.indexrelay.refhost.act.Refused;
import io.indexrelay.refhost.act.Verb;
import java.util.Map;

/** Views. Jira tells of those of issues and dashboards. */
public final class ViewVerbs {

    private final Acting acting;
    private final Found found;

    public ViewVerbs(Acting acting, Found found) {
        this.acting = acting;
        this.found = found;
    }

    public Map<String, Verb> verbs() {
        return Map.of("view", this::view);
    }

    /** The event says what was seen; who saw it is the user of the thread. */
    private Done view(Action action) {
        String subject = action.text("subject");
        if (subject.startsWith("dashboard/")) {
            return Done.of(subject)
                    .andThen(new DashboardViewEvent(found.dashboard(subject).id()));
        }
        Refused.unless(
                subject.startsWith("issue/"),
                "The field \"subject\" is \"" + subject + "\"; Jira tells of views of issues and dashboards alone");
        Issue issue = found.issue(subject);
        acting.must("BROWSE_PROJECTS", issue, "see " + issue.getKey());
        return Done.of(subject).andThen(new IssueViewEvent(issue.getId()));
    }
}
