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
        capture.of(event, () -> List.of(project(event.getId(), ChangeKind.UPSERTED, JiraCauses.PROJECT_CREATED)));
    }

    @EventListener
    public void updated(ProjectUpdatedEvent event) {
        capture.of(event, () -> {
            Project now = event.getProject();
            Project before = event.getOldProject();
            List<Change> changes = new ArrayList<>();
            changes.add(project(now.getId(), ChangeKind.UPSERTED, JiraCauses.PROJECT_UPDATED));
            if (!Objects.equals(now.getKey(), before.getKey())) {
                changes.add(project(now.getId(), ChangeKind.SUBTREE_UPSERTED, JiraCauses.PROJECT_UPDATED));
            }
            if (!Objects.equals(now.getLeadUserKey(), before.getLeadUserKey())) {
                changes.add(SetIds.changed(SetIds.ofProject(now.getId()), JiraCauses.PROJECT_UPDATED));
            }
            return changes;
        });
    }

    @EventListener
    public void deleted(ProjectDeletedEvent event) {
        capture.of(
                event,
                () -> List.of(
                        project(event.getId(), ChangeKind.DELETED, JiraCauses.PROJECT_DELETED),
                        SetIds.changed(SetIds.ofProject(event.getId()), JiraCauses.PROJECT_DELETED)));
    }

    static Change project(long id, ChangeKind kind, Cause cause) {
        return Change.of(Subject.of(Kind.PROJECT, id), kind, cause);
    }
}
