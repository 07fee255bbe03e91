package io.indexrelay.refhost.jira.people;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager.UserState;
import io.indexrelay.refhost.directory.CrowdGroup;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code UserManager} and {@code UserKeyService}, as far as they read. */
public final class UserAnswers {

    private final People people;

    public UserAnswers(People people) {
        this.people = people;
    }

    public int getTotalUserCount() {
        return people.existing().size();
    }

    public Set<ApplicationUser> getAllUsers() {
        return new LinkedHashSet<>(people.existing());
    }

    public Collection<ApplicationUser> getUsers() {
        return List.copyOf(people.existing());
    }

    public Collection<ApplicationUser> getAllApplicationUsers() {
        return List.copyOf(people.existing());
    }

    public @Nullable ApplicationUser getUser(@Nullable String name) {
        return getUserByName(name);
    }

    public @Nullable ApplicationUser getUserObject(@Nullable String name) {
        return getUserByName(name);
    }

    public @Nullable ApplicationUser getUserByName(@Nullable String name) {
        return name == null ? null : people.byName(name).orElse(null);
    }

    public @Nullable ApplicationUser getUserByKey(@Nullable String key) {
        return key == null ? null : people.byKey(key).orElse(null);
    }

    public Optional<ApplicationUser> getUserById(@Nullable Long id) {
        return id == null ? Optional.empty() : people.byId(id).map(user -> user);
    }

    public @Nullable ApplicationUser getUserByKeyEvenWhenUnknown(@Nullable String key) {
        return key == null ? null : people.byKeyEvenWhenUnknown(key);
    }

    public @Nullable ApplicationUser getUserByNameEvenWhenUnknown(@Nullable String name) {
        return name == null ? null : people.byNameEvenWhenUnknown(name);
    }

    public @Nullable ApplicationUser getUserEvenWhenUnknown(@Nullable String name) {
        return getUserByNameEvenWhenUnknown(name);
    }

    public @Nullable ApplicationUser findUserInDirectory(String name, Long directory) {
        return Objects.equals(directory, people.directory().row().id()) ? getUserByName(name) : null;
    }

    public boolean isUserExisting(@Nullable ApplicationUser user) {
        return user != null && people.byName(user.getName()).isPresent();
    }

    public UserState getUserState(ApplicationUser user) {
        return getUserState(user.getName(), user.getDirectoryId());
    }

    public UserState getUserState(String name, long directory) {
        return findUserInDirectory(name, directory) == null ? UserState.INVALID_USER : UserState.NORMAL_USER;
    }

    public Set<Group> getAllGroups() {
        return new LinkedHashSet<>(getGroups());
    }

    public Collection<Group> getGroups() {
        return people.directory().groups().stream().<Group>map(CrowdGroup::new).toList();
    }

    public @Nullable Group getGroup(@Nullable String name) {
        return name == null
                ? null
                : people.directory().group(name).map(CrowdGroup::new).orElse(null);
    }

    public @Nullable Group getGroupObject(@Nullable String name) {
        return getGroup(name);
    }

    public @Nullable String getUsernameForKey(@Nullable String key) {
        return key == null ? null : people.nameOfKey(key).orElse(null);
    }

    public @Nullable String getKeyForUsername(@Nullable String name) {
        return name == null ? null : people.keyOfName(name).orElse(null);
    }

    public @Nullable String getKeyForUser(@Nullable User user) {
        return user == null ? null : getKeyForUsername(user.getName());
    }
}
