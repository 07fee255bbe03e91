package io.indexrelay.listen;

import com.atlassian.crowd.event.directory.RemoteDirectorySynchronisedEvent;
import com.atlassian.crowd.event.group.GroupDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Change;
import java.util.Collection;
import java.util.List;

/**
 * Users, groups and memberships as the user directories change them: by synchronisation or by hand. The events carry
 * names and a directory; what is effective may differ, so the sender reads it anew. The older events of one membership
 * come as duplicates and are not heard here.
 */
public final class DirectoryListener {

    private final Capture capture;

    public DirectoryListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void userCreated(UserCreatedEvent event) {
        capture.of(event, () -> List.of(Names.user(event.getUser(), DirectoryCauses.USER_CREATED)));
    }

    /** Edits, renames and e-mail changes are subclasses. */
    @EventListener
    public void userUpdated(UserUpdatedEvent event) {
        capture.of(event, () -> List.of(Names.user(event.getUser(), DirectoryCauses.USER_UPDATED)));
    }

    @EventListener
    public void usersDeleted(UsersDeletedEvent event) {
        capture.of(event, () -> Names.users(event.getUsernames(), DirectoryCauses.USER_REMOVED));
    }

    @EventListener
    public void groupDeleted(GroupDeletedEvent event) {
        capture.of(event, () -> List.of(Names.group(event.getGroupName(), DirectoryCauses.GROUP_REMOVED)));
    }

    @EventListener
    public void membershipsCreated(GroupMembershipsCreatedEvent event) {
        capture.of(event, () -> members(event.getGroupName(), event.getEntityNames(), event.getMembershipType()));
    }

    @EventListener
    public void membershipsDeleted(GroupMembershipsDeletedEvent event) {
        capture.of(event, () -> members(event.getGroupName(), event.getEntityNames(), event.getMembershipType()));
    }

    /** A directory's first synchronisation has no events of its members at all. */
    @EventListener
    public void synchronised(RemoteDirectorySynchronisedEvent event) {
        capture.of(event, () -> List.of(Names.everybody(DirectoryCauses.DIRECTORY_SYNCHRONISED)));
    }

    private static List<Change> members(String group, Collection<String> names, MembershipType type) {
        return type == MembershipType.GROUP_USER
                ? Names.users(names, DirectoryCauses.GROUP_MEMBERSHIP_CHANGED)
                : List.of(Names.group(group, DirectoryCauses.GROUP_MEMBERSHIP_CHANGED));
    }
}
