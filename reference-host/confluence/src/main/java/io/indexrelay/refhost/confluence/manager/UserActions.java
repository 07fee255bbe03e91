package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.event.events.group.GroupCreateEvent;
import com.atlassian.confluence.event.events.group.GroupRemoveEvent;
import com.atlassian.confluence.event.events.user.DirectoryUserRenamedEvent;
import com.atlassian.confluence.event.events.user.UserCreateEvent;
import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.confluence.event.events.user.UserRemoveCompletedEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.page.Pager;
import io.indexrelay.refhost.confluence.access.SiteAccess;
import io.indexrelay.refhost.confluence.access.SiteStatus;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.people.UserGroup;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.DirectoryChanges;
import io.indexrelay.refhost.manager.NativeEvents;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code UserAccessor} and {@code GroupManager}: Confluence's own view of its users, with its own events. */
public final class UserActions {

    private final People people;
    private final DirectoryChanges changes;
    private final NativeEvents events;
    private final SiteAccess site;
    private final SpacePermissionManager spacePermissions;
    private final ContentPermissionManager restrictions;
    private final SpaceRowRemoval silently;

    /** Removes permission rows of a group without an event, which only the product's inside can. */
    public interface SpaceRowRemoval {
        void removeRowsOfGroup(String group);
    }

    public UserActions(
            People people,
            DirectoryChanges changes,
            NativeEvents events,
            SiteAccess site,
            SpacePermissionManager spacePermissions,
            ContentPermissionManager restrictions,
            SpaceRowRemoval silently) {
        this.people = people;
        this.changes = changes;
        this.events = events;
        this.site = site;
        this.spacePermissions = spacePermissions;
        this.restrictions = restrictions;
        this.silently = silently;
    }

    public @Nullable User getUser(String name) {
        return getUserByName(name);
    }

    public @Nullable ConfluenceUser getUserByName(@Nullable String name) {
        return name == null ? null : people.byName(name).orElse(null);
    }

    public @Nullable ConfluenceUser getUserByKey(@Nullable UserKey key) {
        return key == null ? null : people.byKey(key.getStringValue()).orElse(null);
    }

    public @Nullable ConfluenceUser getExistingUserByKey(@Nullable UserKey key) {
        return key == null ? null : people.existingByKey(key.getStringValue()).orElse(null);
    }

    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> keys) {
        return keys.stream()
                .flatMap(key -> people.byKey(key.getStringValue()).stream())
                .toList();
    }

    public Pager<User> getUsers() {
        return new WholePage<>(List.copyOf(people.existing()));
    }

    public Pager<String> getUserNames() {
        return new WholePage<>(
                people.existing().stream().map(ConfluenceUser::getName).toList());
    }

    public boolean exists(String name) {
        return people.directory().account(name).isPresent();
    }

    public boolean isDeactivated(User user) {
        return isDeactivated(user.getName());
    }

    public boolean isDeactivated(String name) {
        return people.directory()
                .account(name)
                .map(account -> !account.active())
                .orElse(false);
    }

    public boolean authenticate(String name, String password) {
        return people.directory().authenticates(name, password);
    }

    /** Active users whom the site access lets in as licensed. */
    public List<String> getUserNamesWithConfluenceAccess() {
        return people.existing().stream()
                .filter(user -> site.status(user) == SiteStatus.LICENSED)
                .map(ConfluenceUser::getName)
                .toList();
    }

    public int countLicenseConsumingUsers() {
        return getUserNamesWithConfluenceAccess().size();
    }

    /** Nested ones too. */
    public List<String> getGroupNamesForUserName(String name) {
        return List.copyOf(people.directory().groupsOf(name));
    }

    public List<String> getGroupNames(User user) {
        return getGroupNamesForUserName(user.getName());
    }

    public @Nullable Group getGroup(String name) {
        return people.directory().group(name).map(UserGroup::new).orElse(null);
    }

    public List<Group> getGroupsAsList() {
        return new ArrayList<>(
                people.directory().groups().stream().map(UserGroup::new).toList());
    }

    public List<String> getMemberNamesAsList(Group group) {
        return people.directory().membersOf(group.getName());
    }

    public Iterable<ConfluenceUser> getMembers(Group group) {
        return getMemberNamesAsList(group).stream()
                .flatMap(name -> people.byName(name).stream())
                .toList();
    }

    public boolean hasMembership(Group group, User user) {
        return hasMembership(group.getName(), user.getName());
    }

    public boolean hasMembership(String group, String user) {
        return people.directory().isMember(user, group);
    }

    /** What the administration's form does. */
    public ConfluenceUser create(Account account, String password) {
        changes.createUser(account, password);
        ConfluenceUser user = people.map(account.name());
        events.publish(new UserCreateEvent(this, user));
        return user;
    }

    /** Said twice: here, and for the directory's edit. */
    public void deactivateUser(User user) {
        changes.updateUser(account(user).withActive(false));
        events.publish(new UserDeactivateEvent(this, user));
    }

    public void reactivateUser(User user) {
        changes.updateUser(account(user).withActive(true));
        events.publish(new UserReactivateEvent(this, user));
    }

    public ConfluenceUser renameUser(ConfluenceUser user, String name) {
        String oldName = user.getName();
        Account renamed = changes.renameUser(account(user), name);
        people.remap(user, name);
        events.publish(new DirectoryUserRenamedEvent(this, oldName, changes.asApi(renamed)));
        return people.byName(name).orElseThrow();
    }

    /** Rows go with the user; the key stays, for what the user wrote, under a name that says nothing. */
    public void removeUser(User user) {
        ConfluenceUser known = people.of(user).orElseThrow();
        events.publish(new UserRemoveEvent(this, known));
        spacePermissions.removeAllUserPermissions(known);
        restrictions.removeAllUserPermissions(known);
        changes.deleteUser(account(known));
        people.remap(known, known.getKey().getStringValue());
        events.publishAfterCommit(new UserRemoveCompletedEvent(this, known));
    }

    public Group createGroup(String name) {
        changes.createGroup(name);
        Group group = new UserGroup(name);
        events.publish(new GroupCreateEvent(this, group));
        return group;
    }

    /** The group's rows in spaces go without an event, its restrictions with one each. */
    public void removeGroup(Group group) {
        silently.removeRowsOfGroup(group.getName());
        restrictions.removeAllGroupPermissions(group.getName());
        changes.deleteGroup(group.getName());
        events.publish(new GroupRemoveEvent(this, group));
    }

    public void addMembership(Group group, User user) {
        addMembership(group.getName(), user.getName());
    }

    public void addMembership(String group, String user) {
        changes.addUser(user, group);
    }

    public boolean removeMembership(Group group, User user) {
        return removeMembership(group.getName(), user.getName());
    }

    public boolean removeMembership(String group, String user) {
        return changes.removeUser(user, group);
    }

    private Account account(User user) {
        return people.directory()
                .account(user.getName())
                .orElseThrow(() -> new IllegalArgumentException("The directory has no user " + user.getName()));
    }
}
