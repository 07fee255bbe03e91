package io.indexrelay.refhost.jira.people;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Page;
import com.atlassian.jira.util.PageRequest;
import io.indexrelay.refhost.directory.CrowdGroup;
import io.indexrelay.refhost.directory.Directory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GroupManager}, for reading. Memberships count through groups in groups, except where a method says direct. */
public final class GroupAnswers {

    private final People people;

    public GroupAnswers(People people) {
        this.people = people;
    }

    private Directory directory() {
        return people.directory();
    }

    public boolean groupExists(@Nullable String name) {
        return name != null && directory().group(name).isPresent();
    }

    public Collection<Group> getAllGroups() {
        return groups(directory().groups());
    }

    public @Nullable Group getGroup(@Nullable String name) {
        return name == null
                ? null
                : directory().group(name).map(CrowdGroup::new).orElse(null);
    }

    public @Nullable Group getGroupObject(@Nullable String name) {
        return getGroup(name);
    }

    public @Nullable Group getGroupEvenWhenUnknown(@Nullable String name) {
        Group known = getGroup(name);
        return known != null || name == null ? known : new CrowdGroup(name);
    }

    public boolean isUserInGroup(@Nullable String user, @Nullable String group) {
        return user != null && group != null && directory().isMember(user, group);
    }

    public boolean isUserInGroup(@Nullable ApplicationUser user, @Nullable String group) {
        return user != null && isUserInGroup(user.getName(), group);
    }

    public boolean isUserInGroup(@Nullable ApplicationUser user, @Nullable Group group) {
        return user != null && group != null && isUserInGroup(user.getName(), group.getName());
    }

    public Collection<ApplicationUser> getUsersInGroup(String group) {
        return users(directory().membersOf(group));
    }

    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return getUsersInGroup(group.getName());
    }

    /** Every one: a page here is the whole. */
    public Page<ApplicationUser> getUsersInGroup(String group, @Nullable Boolean inactiveToo, PageRequest page) {
        List<ApplicationUser> members = getUsersInGroup(group).stream()
                .filter(user -> inactiveToo == null || inactiveToo || user.isActive())
                .toList();
        return () -> members;
    }

    public int getUsersInGroupCount(String group) {
        return getUsersInGroup(group).size();
    }

    public Collection<String> getUserNamesInGroup(String group) {
        return directory().membersOf(group);
    }

    public Collection<String> getUserNamesInGroup(Group group) {
        return getUserNamesInGroup(group.getName());
    }

    public Collection<ApplicationUser> getDirectUsersInGroup(Group group) {
        return users(directory().membersOf(group.getName()).stream()
                .filter(name -> directory().isDirectMember(name, group.getName()))
                .toList());
    }

    public Collection<Group> getGroupsForUser(String user) {
        return groups(directory().groupsOf(user));
    }

    public Collection<Group> getGroupsForUser(ApplicationUser user) {
        return getGroupsForUser(user.getName());
    }

    public Collection<String> getGroupNamesForUser(String user) {
        return Set.copyOf(directory().groupsOf(user));
    }

    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return getGroupNamesForUser(user.getName());
    }

    private static List<Group> groups(Collection<String> names) {
        return names.stream().<Group>map(CrowdGroup::new).toList();
    }

    private List<ApplicationUser> users(Collection<String> names) {
        return names.stream()
                .<ApplicationUser>flatMap(name -> people.byName(name).stream())
                .toList();
    }
}
