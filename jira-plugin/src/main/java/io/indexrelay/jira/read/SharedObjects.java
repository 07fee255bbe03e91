package io.indexrelay.jira.read;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.issue.search.SearchRequestManager;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortalPageManager;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.sharing.SharedEntityAccessor;
import com.atlassian.jira.user.ApplicationUser;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Jira's two managers of what people share: filters and dashboards. Call it inside a unit of work ({@link JiraWork}). By id
 * they answer out of caches, all together only by a pass over the tables (read in 6.3.15).
 */
public final class SharedObjects {

    private final SearchRequestManager filters;
    private final PortalPageManager dashboards;
    private final Predicate<Kind> isOffered;

    /** @param isOffered whether Jira lets apps have the manager of a kind */
    public SharedObjects(SearchRequestManager filters, PortalPageManager dashboards, Predicate<Kind> isOffered) {
        this.filters = filters;
        this.dashboards = dashboards;
        this.isOffered = isOffered;
    }

    /** Whether anything of the kind can be read in this Jira. */
    public boolean isOffered(Kind kind) {
        return isOffered.test(kind);
    }

    public Optional<SearchRequest> filter(Subject subject) {
        return Optional.ofNullable(filters.getSearchRequestById(Long.valueOf(subject.id())));
    }

    public Optional<PortalPage> dashboard(Subject subject) {
        return Optional.ofNullable(dashboards.getPortalPageById(Long.valueOf(subject.id())));
    }

    /** The dashboard of everybody who has chosen none; empty where this Jira does not tell (read in 6.3.15 only). */
    public Optional<PortalPage> systemDashboard() {
        try {
            return Optional.ofNullable(dashboards.getSystemDefaultPortalPage());
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }

    /** How many there are, about. */
    public long count(Kind kind) {
        return manager(kind).getAll().size();
    }

    /** One after the other, each with its shares, in no order. Nothing of them may be kept. */
    @SuppressWarnings("NullAway") // Jira's type of consumer answers nothing.
    public void each(Kind kind, Consumer<SharedEntity> visitor) {
        manager(kind).getAll().foreach(visitor::accept);
    }

    /** Whether the product shows it to the user; empty when it is not there. */
    @SuppressWarnings("NullAway") // Jira's API is not annotated, and takes null for the visitor.
    public Optional<Boolean> mayUse(Subject subject, @Nullable ApplicationUser user) {
        Long id = Long.valueOf(subject.id());
        return subject.kind() == Kind.FILTER
                ? filter(subject).map(filter -> filters.getSearchRequestById(user, id) != null)
                : dashboard(subject).map(dashboard -> dashboards.getPortalPage(user, id) != null);
    }

    private SharedEntityAccessor<? extends SharedEntity> manager(Kind kind) {
        return switch (kind) {
            case FILTER -> filters;
            case DASHBOARD -> dashboards;
            default -> throw new IllegalArgumentException(kind.word() + " is nothing that people share");
        };
    }
}
