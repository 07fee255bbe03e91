package io.indexrelay.refhost.directory;

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
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Changes in the directory with Crowd's events. They carry names, never keys. This is all that a
 * change on the directory's side, such as a synchronisation, shows; what a product's own accessors add comes on top.
 */
public final class DirectoryChanges {

    private final Directory directory;
    private final Consumer<Object> events;
    private final BiConsumer<Account, Account> afterEdit;

    /**
     * @param events publishes an event when the product does: inside its transaction, or after it
     * @param afterEdit what the product does once an edit was published: the account before, and after
     */
    public DirectoryChanges(Directory directory, Consumer<Object> events, BiConsumer<Account, Account> afterEdit) {
        this.directory = directory;
        this.events = events;
        this.afterEdit = afterEdit;
    }

    public Directory directory() {
        return directory;
    }

    public void createUser(Account account, String password) {
        directory.create(account, password);
        events.accept(new UserCreatedEvent(this, directory.row().asApi(), asApi(account)));
    }

    public void updateUser(Account account) {
        Account before = directory.account(account.name()).orElseThrow();
        directory.update(account);
        events.accept(new UserEditedEvent(this, directory.row().asApi(), asApi(account), asApi(before)));
        afterEdit.accept(before, account);
    }

    public Account renameUser(Account account, String name) {
        Account renamed = directory.rename(account, name);
        events.accept(new UserRenamedEvent(this, directory.row().asApi(), asApi(renamed), account.name()));
        return renamed;
    }

    public void deleteUser(Account account) {
        directory.delete(account);
        events.accept(new UserDeletedEvent(this, directory.row().asApi(), account.name()));
        events.accept(new UsersDeletedEvent(this, directory.row().asApi(), List.of(account.name())));
    }

    public void createGroup(String name) {
        if (directory.createGroup(name)) {
            events.accept(new GroupCreatedEvent(
                    this,
                    directory.row().asApi(),
                    new DirectoryGroup(directory.row().id(), name)));
        }
    }

    public void deleteGroup(String name) {
        directory.deleteGroup(name);
        events.accept(new GroupDeletedEvent(this, directory.row().asApi(), name));
    }

    public boolean addUser(String user, String group) {
        boolean added = directory.addUser(user, group);
        if (added) {
            publishAdded(user, group, MembershipType.GROUP_USER);
        }
        return added;
    }

    /** As {@link #addUser}, by the second directory. */
    public boolean addUserInSecond(String user, String group) {
        boolean added = directory.addUserInSecond(user, group);
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
        events.accept(new GroupMembershipsCreatedEvent(this, directory.row().asApi(), List.of(child), group, type));
        events.accept(new GroupMembershipCreatedEvent(this, directory.row().asApi(), child, group, type));
    }

    private void publishRemoved(String child, String group, MembershipType type) {
        events.accept(new GroupMembershipsDeletedEvent(this, directory.row().asApi(), List.of(child), group, type));
        events.accept(new GroupMembershipDeletedEvent(this, directory.row().asApi(), child, group, type));
    }

    /** An account as Crowd shows it. */
    public com.atlassian.crowd.model.user.User asApi(Account account) {
        return new CrowdUser(directory.row().id(), account);
    }
}
