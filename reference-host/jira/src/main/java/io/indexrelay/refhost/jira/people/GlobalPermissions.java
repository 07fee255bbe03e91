package io.indexrelay.refhost.jira.people;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.refhost.directory.CrowdGroup;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import io.indexrelay.refhost.manager.Memo;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code GlobalPermissionManager}: what groups, or everybody, may do in the whole of Jira. They let nobody see an issue. */
public final class GlobalPermissions {

    public static final String ADMINISTER = "ADMINISTER";
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";

    private static final String ENTITY = "GlobalPermissionEntry";

    private final Store store;
    private final People people;
    private final Memo memo;

    public GlobalPermissions(Store store, People people, Memo memo) {
        this.store = store;
        this.people = people;
        this.memo = memo;
    }

    /** Who administers the system administers Jira, too. */
    public boolean isAdministrator(@Nullable ApplicationUser user) {
        return has(ADMINISTER, user) || isSystemAdministrator(user);
    }

    public boolean isSystemAdministrator(@Nullable ApplicationUser user) {
        return has(SYSTEM_ADMIN, user);
    }

    /** A row without a group is for everybody, visitors too. */
    public boolean has(String permission, @Nullable ApplicationUser user) {
        if (user != null && !user.isActive()) {
            return false;
        }
        return groups(permission).stream()
                .anyMatch(group -> group.isEmpty() || (user != null && people.isMember(user, group)));
    }

    public boolean hasPermission(GlobalPermissionKey key, @Nullable ApplicationUser user) {
        return key.getKey().equals(ADMINISTER) ? isAdministrator(user) : has(key.getKey(), user);
    }

    public Collection<String> getGroupNamesWithPermission(GlobalPermissionKey key) {
        return groups(key.getKey()).stream().filter(group -> !group.isEmpty()).toList();
    }

    public Collection<Group> getGroupsWithPermission(GlobalPermissionKey key) {
        return getGroupNamesWithPermission(key).stream()
                .<Group>map(CrowdGroup::new)
                .toList();
    }

    /** @param group {@code ""} is everybody */
    public void add(String permission, String group) {
        if (!groups(permission).contains(group)) {
            store.insert(
                    Row.of(ENTITY).with("permission", permission).with("group_id", group.isEmpty() ? null : group));
        }
    }

    /** @return whether there was something to remove */
    public boolean removePermissions(String group) {
        return store.from(ENTITY).whereFolded("group_id", group).delete() > 0;
    }

    private List<String> groups(String permission) {
        return memo.get(
                List.of("global", permission),
                () -> store.from(ENTITY).where("permission", permission).orderBy("id").list().stream()
                        .map(row -> Objects.requireNonNullElse(row.text("group_id"), ""))
                        .toList());
    }
}
