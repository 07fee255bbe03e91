package io.indexrelay.refhost.confluence.access;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.confluence.store.ContentStore;
import io.indexrelay.refhost.manager.Memo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A space's permission rows. Which rows count depends on the site status; the rule is the same for global, personal and
 * archived spaces, and no permission implies another.
 */
public final class SpaceAccess {

    private final ContentStore store;
    private final SiteAccess site;
    private final Memo memo;

    public SpaceAccess(ContentStore store, SiteAccess site, Memo memo) {
        this.store = store;
        this.site = site;
        this.memo = memo;
    }

    /** Whether rows give this permission, for somebody who is not exempt. */
    public boolean holds(@Nullable ConfluenceUser user, String permission, Space space) {
        List<SpacePermission> rows = rows(permission, space);
        return switch (site.status(user)) {
            case LICENSED -> rows.stream().anyMatch(row -> opensToLicensed(row, user));
            case UNLICENSED -> rows.stream().anyMatch(SpacePermission::isAuthenticatedUsersPermission);
            case ANONYMOUS -> rows.stream().anyMatch(SpacePermission::isAnonymousPermission);
            case NOT_PERMITTED -> false;
        };
    }

    /** A licensed user also has what the space gives to visitors, even where the site lets no visitor in. */
    private boolean opensToLicensed(SpacePermission row, @Nullable ConfluenceUser user) {
        return row.isAnonymousPermission()
                || row.isAuthenticatedUsersPermission()
                || (user != null && site.names(row, user));
    }

    private List<SpacePermission> rows(String permission, Space space) {
        List<Object> question = List.of("rows", permission, space.getId());
        return memo.get(question, () -> store.late().get(question, () -> store.session()
                .createQuery(
                        "select p from SpacePermission p where p.space.id = :space and p.type = :type",
                        SpacePermission.class)
                .setParameter("space", space.getId())
                .setParameter("type", permission)
                .getResultList()));
    }
}
