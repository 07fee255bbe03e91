package io.indexrelay.jira.listen;

import com.atlassian.crowd.event.directory.RemoteDirectorySynchronisedEvent;
import com.atlassian.crowd.event.group.GroupDeletedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.event.api.EventListener;
import io.indexrelay.access.SetFamily;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.jira.access.SetIds;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryCauses;
import io.indexrelay.listen.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes along with a group or a user, without events: their entries in permission schemes, security levels and roles;
 * and where another group was swapped in for one that goes, comments and worklogs for the one are for the other (read in
 * Jira 6.3.15). The directories' own listeners hear what becomes of people.
 */
public final class DepartureListener {

    private static final List<SetFamily> ALL = List.of(SetIds.PROJECTS, SetIds.STEPS, SetIds.APPLICATIONS);

    private final Capture capture;

    public DepartureListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void groupDeleted(GroupDeletedEvent event) {
        capture.of(event, () -> {
            Cause cause = DirectoryCauses.GROUP_REMOVED;
            List<Change> changes = new ArrayList<>(sets(cause));
            changes.add(Change.of(Names.group(event.getGroupName(), cause).subject(), ChangeKind.LEVELS, cause));
            return changes;
        });
    }

    @EventListener
    public void userDeleted(UserDeletedEvent event) {
        capture.of(event, () -> sets(DirectoryCauses.USER_REMOVED));
    }

    @EventListener
    public void usersDeleted(UsersDeletedEvent event) {
        capture.of(event, () -> sets(DirectoryCauses.USER_REMOVED));
    }

    /** A directory's first synchronisation has no events of its members at all, and role actors of apps may go by them. */
    @EventListener
    public void synchronised(RemoteDirectorySynchronisedEvent event) {
        capture.of(event, () -> sets(DirectoryCauses.DIRECTORY_SYNCHRONISED));
    }

    /** Every set that may name somebody is read, and sent if it differs. */
    static List<Change> sets(Cause cause) {
        return ALL.stream().map(family -> SetIds.changed(family, cause)).toList();
    }
}
