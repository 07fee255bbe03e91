package io.indexrelay.refhost.confluence.access;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.manager.Memo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Site access, from the global permission rows, the directory and one group name that the product hard-wires. */
public final class SiteAccess {

    /** Its members pass every check, whatever spaces and restrictions say. Compared by this name. */
    public static final String EXEMPT_GROUP = "confluence-administrators";

    private final ContentStore store;
    private final People people;
    private final Memo memo;

    public SiteAccess(ContentStore store, People people, Memo memo) {
        this.store = store;
        this.people = people;
        this.memo = memo;
    }

    /** Whether the user is an active member, direct or nested, of the exempt group. No permission row does this. */
    public boolean isExempt(@Nullable ConfluenceUser user) {
        return user != null && !isDisabled(user) && isMember(user, EXEMPT_GROUP);
    }

    public SiteStatus status(@Nullable ConfluenceUser user) {
        return memo.get(List.of("status", user == null ? "" : user.getKey()), () -> statusNow(user));
    }

    private SiteStatus statusNow(@Nullable ConfluenceUser user) {
        if (user == null) {
            return holdsAnonymously(SpacePermission.USE_CONFLUENCE_PERMISSION)
                    ? SiteStatus.ANONYMOUS
                    : SiteStatus.NOT_PERMITTED;
        }
        if (isDisabled(user)) {
            return SiteStatus.NOT_PERMITTED;
        }
        if (rows(SpacePermission.USE_CONFLUENCE_PERMISSION).stream().anyMatch(row -> names(row, user))) {
            return SiteStatus.LICENSED;
        }
        boolean openToAll = rows(SpacePermission.LIMITED_USE_CONFLUENCE_PERMISSION).stream()
                .anyMatch(SpacePermission::isAuthenticatedUsersPermission);
        return openToAll ? SiteStatus.UNLICENSED : SiteStatus.NOT_PERMITTED;
    }

    /** Whether a global row of that type gives it to this user, by group or by name. */
    public boolean holds(@Nullable ConfluenceUser user, String permission) {
        return user != null
                && status(user) == SiteStatus.LICENSED
                && rows(permission).stream().anyMatch(row -> names(row, user));
    }

    public boolean isAdministrator(@Nullable ConfluenceUser user) {
        return isExempt(user)
                || holds(user, SpacePermission.CONFLUENCE_ADMINISTRATOR_PERMISSION)
                || holds(user, SpacePermission.SYSTEM_ADMINISTRATOR_PERMISSION);
    }

    public boolean isSystemAdministrator(@Nullable ConfluenceUser user) {
        return isExempt(user) || holds(user, SpacePermission.SYSTEM_ADMINISTRATOR_PERMISSION);
    }

    /** Inactive in the directory. Somebody whom the directory has lost is not disabled, but has no groups either. */
    public boolean isDisabled(ConfluenceUser user) {
        return memo.get(
                List.of("disabled", user.getKey()),
                () -> people.account(user).map(account -> !account.active()).orElse(false));
    }

    boolean isMember(ConfluenceUser user, String group) {
        return memo.get(List.of("member", user.getKey(), group), () -> people.directory()
                .isMember(user.getName(), group));
    }

    /** Whether a row is for this user: by the user's key, or by a group, which may hold the user through others. */
    boolean names(SpacePermission row, ConfluenceUser user) {
        if (row.isUserPermission()) {
            return row.getUserSubject().getKey().equals(user.getKey());
        }
        return row.isGroupPermission() && isMember(user, row.getGroup());
    }

    private boolean holdsAnonymously(String permission) {
        return rows(permission).stream().anyMatch(SpacePermission::isAnonymousPermission);
    }

    private List<SpacePermission> rows(String permission) {
        return store.late().get(List.of("global rows", permission), () -> store.session()
                .createQuery(
                        "select p from SpacePermission p where p.space is null and p.type = :type",
                        SpacePermission.class)
                .setParameter("type", permission)
                .getResultList());
    }
}
