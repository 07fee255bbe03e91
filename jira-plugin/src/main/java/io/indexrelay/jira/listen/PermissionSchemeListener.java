package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.permission.PermissionAddedEvent;
import com.atlassian.jira.event.permission.PermissionDeletedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeAddedToProjectEvent;
import com.atlassian.jira.event.permission.PermissionSchemeDeletedEvent;
import com.atlassian.jira.event.permission.PermissionSchemeRemovedFromProjectEvent;
import com.atlassian.jira.event.permission.PermissionSchemeUpdatedEvent;
import com.atlassian.jira.event.scheme.AbstractSchemeEntityEvent;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.jira.access.Holder;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.List;

/**
 * Permission schemes: one event for each entry, from the page and from REST alike (read in Jira 6.3.15). Which permission
 * an entry is of is told in a form that changed between versions, so entries of every permission count. Entries that go
 * with a group, a role or a user go without an event.
 */
public final class PermissionSchemeListener {

    private static final Cause CAUSE = JiraCauses.PERMISSION_SCHEME_UPDATED;

    private final Capture capture;

    public PermissionSchemeListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void added(PermissionAddedEvent event) {
        capture.of(event, () -> entry(event));
    }

    @EventListener
    public void deleted(PermissionDeletedEvent event) {
        capture.of(event, () -> entry(event));
    }

    @EventListener
    public void updated(PermissionSchemeUpdatedEvent event) {
        capture.of(event, () -> whole(event.getId()));
    }

    /** By now no project uses it, or others got the default one: only the id is known. */
    @EventListener
    public void schemeDeleted(PermissionSchemeDeletedEvent event) {
        capture.of(event, () -> List.of(SetIds.changed(SetIds.PROJECTS, CAUSE)));
    }

    @EventListener
    public void addedToProject(PermissionSchemeAddedToProjectEvent event) {
        capture.of(event, () -> project(event.getProject().getId()));
    }

    @EventListener
    public void removedFromProject(PermissionSchemeRemovedFromProjectEvent event) {
        capture.of(event, () -> project(event.getProject().getId()));
    }

    private static List<Change> entry(AbstractSchemeEntityEvent event) {
        String type = event.getType();
        return type != null && !Holder.goesByIssue(type)
                ? List.of(SetIds.changed(SetIds.ofPermissionScheme(event.getSchemeId()), CAUSE))
                : whole(event.getSchemeId());
    }

    private static List<Change> whole(long schemeId) {
        return List.of(
                SetIds.changed(SetIds.ofPermissionScheme(schemeId), CAUSE),
                SetIds.changed(SetIds.issuesOfPermissionScheme(schemeId), CAUSE));
    }

    private static List<Change> project(long projectId) {
        return List.of(
                SetIds.changed(SetIds.ofProject(projectId), CAUSE),
                ProjectListener.project(projectId, ChangeKind.SUBTREE, CAUSE));
    }
}
