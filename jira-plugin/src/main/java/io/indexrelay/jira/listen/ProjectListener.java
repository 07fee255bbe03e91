package io.indexrelay.jira.listen;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectCreatedEvent;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.ProjectUpdatedEvent;
import com.atlassian.jira.project.Project;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Projects. Deleting one deletes its issues without events of theirs, and a new key gives each of its issues a new key
 * without events (read in Jira 6.3.15). Archiving has no event at all and is watched.
 */
public final class ProjectListener {

    private final Capture capture;

    public ProjectListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void created(ProjectCreatedEvent event) {
        capture.of(event, () -> List.of(project(event.getId(), ChangeKind.UPSERTED, "project_created")));
    }

    @EventListener
    public void updated(ProjectUpdatedEvent event) {
        capture.of(event, () -> {
            Project now = event.getProject();
            Project before = event.getOldProject();
            List<Change> changes = new ArrayList<>();
            changes.add(project(now.getId(), ChangeKind.UPSERTED, "project_updated"));
            if (!Objects.equals(now.getKey(), before.getKey())) {
                changes.add(project(now.getId(), ChangeKind.SUBTREE_UPSERTED, "project_updated"));
            }
            if (!Objects.equals(now.getLeadUserKey(), before.getLeadUserKey())) {
                changes.add(SetIds.changed(SetIds.ofProject(now.getId()), "project_updated"));
            }
            return changes;
        });
    }

    @EventListener
    public void deleted(ProjectDeletedEvent event) {
        capture.of(
                event,
                () -> List.of(
                        project(event.getId(), ChangeKind.DELETED, "project_deleted"),
                        SetIds.changed(SetIds.ofProject(event.getId()), "project_deleted")));
    }

    static Change project(long id, ChangeKind kind, String cause) {
        boolean mayNarrow = kind == ChangeKind.DELETED || kind == ChangeKind.SUBTREE;
        return Change.of(Subject.of(Kind.PROJECT, id), kind, new Cause(cause), mayNarrow);
    }
}
