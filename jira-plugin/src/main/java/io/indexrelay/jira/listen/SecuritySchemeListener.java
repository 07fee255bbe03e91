package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.security.IssueSecurityLevelAddedEvent;
import com.atlassian.jira.event.issue.security.IssueSecurityLevelDeletedEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeAddedToProjectEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeDeletedEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeRemovedFromProjectEvent;
import com.atlassian.jira.event.issue.security.IssueSecuritySchemeUpdatedEvent;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.jira.access.Holder;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.List;

/**
 * Issue security schemes. Two events are misnamed: they mean that a member of a level came or went, and the one that went
 * knows nothing but the id of the entry (read in Jira 6.3.15). A project that gets another scheme has its issues given
 * other levels without events and in the background, so all of them are looked at, again and again for an hour.
 */
public final class SecuritySchemeListener {

    private static final Cause CAUSE = JiraCauses.ISSUE_SECURITY_SCHEME_UPDATED;

    private final Capture capture;

    public SecuritySchemeListener(Capture capture) {
        this.capture = capture;
    }

    /** Issues carry principals of their own where a level has members that go by the issue, so they are read as well. */
    @EventListener
    public void memberAdded(IssueSecurityLevelAddedEvent event) {
        capture.of(event, () -> {
            String type = event.getType();
            return type != null && !Holder.goesByIssue(type)
                    ? List.of(SetIds.changed(SetIds.ofSecurityScheme(event.getSchemeId()), CAUSE))
                    : whole(event.getSchemeId());
        });
    }

    @EventListener
    public void memberDeleted(IssueSecurityLevelDeletedEvent event) {
        capture.of(event, SecuritySchemeListener::everything);
    }

    @EventListener
    public void updated(IssueSecuritySchemeUpdatedEvent event) {
        capture.of(event, () -> whole(event.getId()));
    }

    @EventListener
    public void deleted(IssueSecuritySchemeDeletedEvent event) {
        capture.of(event, SecuritySchemeListener::everything);
    }

    @EventListener
    public void addedToProject(IssueSecuritySchemeAddedToProjectEvent event) {
        capture.of(event, () -> project(event.getProject().getId()));
    }

    @EventListener
    public void removedFromProject(IssueSecuritySchemeRemovedFromProjectEvent event) {
        capture.of(event, () -> project(event.getProject().getId()));
    }

    private static List<Change> whole(long schemeId) {
        return List.of(
                SetIds.changed(SetIds.ofSecurityScheme(schemeId), CAUSE),
                SetIds.changed(SetIds.issuesOfSecurityScheme(schemeId), CAUSE));
    }

    private static List<Change> everything() {
        return List.of(SetIds.changed(SetIds.LEVELS, CAUSE), SetIds.changed(SetIds.ISSUES, CAUSE));
    }

    private static List<Change> project(long projectId) {
        return List.of(
                SetIds.changed(SetIds.ofProject(projectId), CAUSE),
                ProjectListener.project(projectId, ChangeKind.SUBTREE, CAUSE),
                ProjectListener.project(projectId, ChangeKind.RELEVELLED, CAUSE));
    }
}
