package io.indexrelay.jira.read;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies filters and dashboards into snapshots: what they are called and say of themselves, and a filter's query; never what
 * they show. Jira knows no times of them.
 */
final class SharedSnapshots {

    private SharedSnapshots() {}

    static Snapshot of(SearchRequest filter, Links links) {
        return of(
                Subject.of(Kind.FILTER, filter.getId()),
                filter,
                links.filter(filter.getId()),
                new Facts().put("jql", jql(filter)));
    }

    static Snapshot of(PortalPage dashboard, Links links) {
        return of(
                Subject.of(Kind.DASHBOARD, dashboard.getId()),
                dashboard,
                links.dashboard(dashboard.getId()),
                new Facts());
    }

    /** As it was saved; null where Jira has no text of it. */
    static @Nullable String jql(SearchRequest filter) {
        Query query = filter.getQuery();
        return query == null ? null : query.getQueryString();
    }

    private static Snapshot of(Subject subject, SharedEntity shared, String url, Facts facts) {
        String description = shared.getDescription();
        ApplicationUser owner = shared.getOwner();
        return new Snapshot(
                subject,
                subject,
                null,
                url,
                shared.getName() == null ? "" : shared.getName(),
                null,
                null,
                List.of(),
                description == null || description.isEmpty() ? null : new Snapshot.Body(description, null),
                owner == null ? null : owner.getKey(),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                List.of(),
                facts.asMap());
    }
}
