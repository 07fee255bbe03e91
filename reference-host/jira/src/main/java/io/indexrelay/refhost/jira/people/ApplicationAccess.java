package io.indexrelay.refhost.jira.people;

import com.atlassian.application.api.ApplicationKey;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.application.ApplicationRole;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.directory.CrowdGroup;
import io.indexrelay.refhost.directory.Directory;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code ApplicationRoleManager} and {@code ApplicationAuthorizationService}: which groups use which licensed application.
 * Where no group was named for one, those with the global permission to use Jira use it, as before there were applications;
 * where none has that either, the group {@value #DEFAULT_GROUP}.
 */
public final class ApplicationAccess {

    public static final String DEFAULT_GROUP = "jira-users";
    public static final String DEFAULT_APPLICATION = "jira-software";

    private static final String ENTITY = "LicenseRoleGroup";

    private final Store store;
    private final People people;
    private final Memo memo;

    public ApplicationAccess(Store store, People people, Memo memo) {
        this.store = store;
        this.people = people;
        this.memo = memo;
    }

    private record Role(String key, Set<String> groups) implements ApplicationRole {

        @Override
        public ApplicationKey getKey() {
            return ApplicationKey.valueOf(key);
        }

        @Override
        public Set<Group> getGroups() {
            return asGroups(groups);
        }

        @Override
        public String getName() {
            return key;
        }
    }

    /** Names of groups by the key of the application. */
    public Map<String, Set<String>> groupsByApplication() {
        return memo.get(List.of("applications"), () -> {
            Map<String, Set<String>> groups = new LinkedHashMap<>();
            for (Row row : store.from(ENTITY).orderBy("id").list()) {
                groups.computeIfAbsent(row.text("licenseRoleName", ""), key -> new LinkedHashSet<>())
                        .add(row.text("groupId", ""));
            }
            return groups.isEmpty() ? Map.of(DEFAULT_APPLICATION, groupsThatMayUse()) : groups;
        });
    }

    private Set<String> groupsThatMayUse() {
        Set<String> groups = new LinkedHashSet<>();
        store.from("GlobalPermissionEntry")
                .where("permission", "USE")
                .whereNot("group_id", null)
                .list()
                .forEach(row -> groups.add(row.text("group_id", "")));
        return groups.isEmpty() ? Set.of(DEFAULT_GROUP) : groups;
    }

    /** Whether a user is in a group of that application, or, asked with {@code ""}, of any. */
    public boolean uses(ApplicationUser user, String application) {
        Map<String, Set<String>> byApplication = groupsByApplication();
        Collection<Set<String>> sets = application.isEmpty()
                ? byApplication.values()
                : Optional.ofNullable(byApplication.get(application)).stream().toList();
        return sets.stream().flatMap(Set::stream).anyMatch(group -> people.isMember(user, group));
    }

    /** Lets a group use an application; does nothing where it does already. */
    public void add(String application, String group) {
        if (store.from(ENTITY)
                .where("licenseRoleName", application)
                .whereFolded("groupId", group)
                .exists()) {
            return;
        }
        store.insert(Row.of(ENTITY)
                .with("licenseRoleName", application)
                .with("groupId", Directory.fold(group))
                .with("primaryGroup", false));
    }

    /** @return whether the group used it */
    public boolean remove(String application, String group) {
        return store.from(ENTITY)
                        .where("licenseRoleName", application)
                        .whereFolded("groupId", group)
                        .delete()
                > 0;
    }

    /** The group is gone, and uses nothing any more. */
    public void forget(String group) {
        store.from(ENTITY).whereFolded("groupId", group).delete();
    }

    public Set<ApplicationRole> getRoles() {
        return groupsByApplication().entrySet().stream()
                .map(entry -> new Role(entry.getKey(), entry.getValue()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<ApplicationRole> getRolesForGroup(Group group) {
        String name = Directory.fold(group.getName());
        return getRoles().stream()
                .filter(role -> role.getGroups().stream()
                        .anyMatch(each -> Directory.fold(each.getName()).equals(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<ApplicationRole> getRolesForUser(ApplicationUser user) {
        return getRoles().stream()
                .filter(role -> uses(user, role.getName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public Set<Group> getDefaultGroups(ApplicationKey key) {
        return asGroups(groupsByApplication().getOrDefault(key.value(), Set.of()));
    }

    public Set<Group> getGroupsForLicensedRoles() {
        return groupsByApplication().values().stream()
                .flatMap(groups -> asGroups(groups).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public boolean userHasRole(@Nullable ApplicationUser user, ApplicationKey key) {
        return user != null && user.isActive() && uses(user, key.value());
    }

    public boolean canUseApplication(@Nullable ApplicationUser user, ApplicationKey key) {
        return userHasRole(user, key);
    }

    public boolean hasAnyRole(@Nullable ApplicationUser user) {
        return user != null && user.isActive() && uses(user, "");
    }

    public boolean isRoleInstalledAndLicensed(ApplicationKey key) {
        return groupsByApplication().containsKey(key.value());
    }

    private static Set<Group> asGroups(Collection<String> names) {
        return names.stream().map(CrowdGroup::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
