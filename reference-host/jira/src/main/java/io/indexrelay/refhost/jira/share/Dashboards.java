package io.indexrelay.refhost.jira.share;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.collect.EnclosedIterable;
import io.indexrelay.refhost.jira.access.ShareRows;
import io.indexrelay.refhost.jira.access.ShareRules;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code PortalPageManager}, for reading. What nobody owns is the system's, and is shown as shared with everybody. */
public final class Dashboards {

    private final SharedRows<PortalPage> rows;

    public Dashboards(Store store, People people, ShareRows shares, ShareRules rules) {
        this.rows = new SharedRows<>(ShareRows.DASHBOARD, store, people, shares, rules, this::shown);
    }

    public @Nullable PortalPage getPortalPageById(Long id) {
        return rows.find(id).orElse(null);
    }

    /** The oldest of those that nobody owns; null where there is none. */
    public @Nullable PortalPage getSystemDefaultPortalPage() {
        return rows.firstOfNobody().orElse(null);
    }

    /** Null also for what the user may not use. */
    public @Nullable PortalPage getPortalPage(@Nullable ApplicationUser user, Long id) {
        return rows.find(user, id).orElse(null);
    }

    public @Nullable PortalPage getSharedEntity(Long id) {
        return getPortalPageById(id);
    }

    public @Nullable PortalPage getSharedEntity(@Nullable ApplicationUser user, Long id) {
        return getPortalPage(user, id);
    }

    public boolean hasPermissionToUse(@Nullable ApplicationUser user, SharedEntity dashboard) {
        return rows.mayUse(user, dashboard.getId());
    }

    public EnclosedIterable<PortalPage> getAll() {
        return rows.all();
    }

    private PortalPage shown(Row row) {
        ApplicationUser owner = rows.owner(row);
        PortalPage.Builder page = PortalPage.id(row.id())
                .name(row.text("pagename"))
                .description(row.text("description"))
                .version(row.number("version", 0))
                .favouriteCount(row.number("favCount", 0))
                .owner(owner)
                .permissions(owner == null ? SharedEntity.SharePermissions.GLOBAL : rows.sharesOf(row));
        return owner == null ? page.systemDashboard().build() : page.build();
    }
}
