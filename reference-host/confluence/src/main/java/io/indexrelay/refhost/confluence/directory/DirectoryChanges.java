package io.indexrelay.refhost.confluence.directory;

import com.atlassian.confluence.event.events.user.DirectoryUserRenamedEvent;
import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.crowd.event.group.GroupCreatedEvent;
import com.atlassian.crowd.event.group.GroupDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipDeletedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsCreatedEvent;
import com.atlassian.crowd.event.group.GroupMembershipsDeletedEvent;
import com.atlassian.crowd.event.user.UserCreatedEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.event.user.UsersDeletedEvent;
import com.atlassian.crowd.model.membership.MembershipType;
import com.atlassian.user.User;
import io.indexrelay.refhost.confluence.event.NativeEvents;
import java.util.List;
import java.util.function.Function;

/**
 * Changes in the directory with Crowd's events, inside the transaction. They carry names, never keys. This is all that a
 * change on the directory's side, such as a synchronisation, shows; what Confluence's own accessors add comes on top.
 */
public final class DirectoryChanges {

    private final Directory directory;
    private final NativeEvents events;
    private final Function<String, User> backing;

    /** @param backing makes the plain user that some of Confluence's own events carry */
    public DirectoryChanges(Directory directory, NativeEvents events, Function<String, User> backing) {
        this.directory = directory;
        this.events = events;
        this.backing = backing;
    }

    public Directory directory() {
        return directory;
    }

    public void createUser(Account account, String password) {
        directory.create(account, password);
        events.publish(new UserCreatedEvent(this, DirectoryRow.asApi(), new CrowdUser(account)));
    }

    /** Confluence turns the edit of a user's activity into an event of its own, for a plain user. */
    public void updateUser(Account account) {
        Account before = directory.account(account.name()).orElseThrow();
        directory.update(account);
        events.publish(new UserEditedEvent(this, DirectoryRow.asApi(), new CrowdUser(account), new CrowdUser(before)));
        if (before.active() && !account.active()) {
            events.publish(new UserDeactivateEvent(this, backing.apply(account.name())));
        } else if (!before.active() && account.active()) {
            events.publish(new UserReactivateEvent(this, backing.apply(account.name())));
        }
    }

    public Account renameUser(Account account, String name) {
        Account renamed = directory.rename(account, name);
        events.publish(new UserRenamedEvent(this, DirectoryRow.asApi(), new CrowdUser(renamed), account.name()));
        return renamed;
    }

    /** Says that the mapping of names to keys has followed a rename. */
    public void publishRenamed(Account renamed, String oldName) {
        events.publish(new DirectoryUserRenamedEvent(this, oldName, new CrowdUser(renamed)));
    }

    public void deleteUser(Account account) {
        directory.delete(account);
        events.publish(new UserDeletedEvent(this, DirectoryRow.asApi(), account.name()));
        events.publish(new UsersDeletedEvent(this, DirectoryRow.asApi(), List.of(account.name())));
    }

    public void createGroup(String name) {
        if (directory.createGroup(name)) {
            events.publish(new GroupCreatedEvent(this, DirectoryRow.asApi(), new DirectoryGroup(name)));
        }
    }

    public void deleteGroup(String name) {
        directory.deleteGroup(name);
        events.publish(new GroupDeletedEvent(this, DirectoryRow.asApi(), name));
    }

    public boolean addUser(String user, String group) {
        boolean added = directory.addUser(user, group);
        if (added) {
            publishAdded(user, group, MembershipType.GROUP_USER);
        }
        return added;
    }

    public boolean addGroup(String child, String parent) {
        boolean added = directory.addGroup(child, parent);
        if (added) {
            publishAdded(child, parent, MembershipType.GROUP_GROUP);
        }
        return added;
    }

    public boolean removeUser(String user, String group) {
        boolean removed = directory.removeUser(user, group);
        if (removed) {
            publishRemoved(user, group, MembershipType.GROUP_USER);
        }
        return removed;
    }

    public boolean removeGroup(String child, String parent) {
        boolean removed = directory.removeGroup(child, parent);
        if (removed) {
            publishRemoved(child, parent, MembershipType.GROUP_GROUP);
        }
        return removed;
    }

    /** The event for many, and the older one for each, which says the same again. */
    @SuppressWarnings("deprecation")
    private void publishAdded(String child, String group, MembershipType type) {
        events.publish(new GroupMembershipsCreatedEvent(this, DirectoryRow.asApi(), List.of(child), group, type));
        events.publish(new GroupMembershipCreatedEvent(this, DirectoryRow.asApi(), child, group, type));
    }

    private void publishRemoved(String child, String group, MembershipType type) {
        events.publish(new GroupMembershipsDeletedEvent(this, DirectoryRow.asApi(), List.of(child), group, type));
        events.publish(new GroupMembershipDeletedEvent(this, DirectoryRow.asApi(), child, group, type));
    }

    /** An account as Crowd shows it. */
    public static com.atlassian.crowd.embedded.api.User asApi(Account account) {
        return new CrowdUser(account);
    }
}
