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
        capture.of(event, () -> List.of(Names.user(event.getUser(), "user_created")));
    }

    /** Edits, renames and e-mail changes are subclasses. */
    @EventListener
    public void userUpdated(UserUpdatedEvent event) {
        capture.of(event, () -> List.of(Names.user(event.getUser(), "user_updated")));
    }

    @EventListener
    public void usersDeleted(UsersDeletedEvent event) {
        capture.of(event, () -> Names.users(event.getUsernames(), "user_removed"));
    }

    @EventListener
    public void groupDeleted(GroupDeletedEvent event) {
        capture.of(event, () -> List.of(Names.group(event.getGroupName(), "group_removed")));
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
        capture.of(event, () -> List.of(Names.group("*", "directory_synchronised")));
    }

    private static List<Change> members(String group, Collection<String> names, MembershipType type) {
        return type == MembershipType.GROUP_USER
                ? Names.users(names, "group_membership_changed")
                : List.of(Names.group(group, "group_membership_changed"));
    }
}
