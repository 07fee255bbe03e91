package io.indexrelay.refhost.jira.share;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.collect.EnclosedIterable;
import com.atlassian.query.Query;
import io.indexrelay.refhost.jira.access.ShareRows;
import io.indexrelay.refhost.jira.access.ShareRules;
import io.indexrelay.refhost.jira.people.People;
import io.indexrelay.refhost.jira.store.Row;
import io.indexrelay.refhost.jira.store.Store;
import org.jspecify.annotations.Nullable;

/** {@code SearchRequestManager}, for reading. */
public final class Filters {

    private final SharedRows<SearchRequest> rows;

    public Filters(Store store, People people, ShareRows shares, ShareRules rules) {
        this.rows = new SharedRows<>(ShareRows.FILTER, store, people, shares, rules, this::shown);
    }

    public @Nullable SearchRequest getSearchRequestById(Long id) {
        return rows.find(id).orElse(null);
    }

    /** Null also for what the user may not use. */
    public @Nullable SearchRequest getSearchRequestById(@Nullable ApplicationUser user, Long id) {
        return rows.find(user, id).orElse(null);
    }

    public @Nullable SearchRequest getSharedEntity(Long id) {
        return getSearchRequestById(id);
    }

    public @Nullable SearchRequest getSharedEntity(@Nullable ApplicationUser user, Long id) {
        return getSearchRequestById(user, id);
    }

    public boolean hasPermissionToUse(@Nullable ApplicationUser user, SharedEntity filter) {
        return rows.mayUse(user, filter.getId());
    }

    public EnclosedIterable<SearchRequest> getAll() {
        return rows.all();
    }

    private SearchRequest shown(Row row) {
        SearchRequest filter = new SearchRequest(
                new Jql(row.text("request", "")),
                rows.owner(row),
                row.text("name"),
                row.text("description"),
                row.id(),
                row.number("favCount", 0));
        filter.setPermissions(rows.sharesOf(row));
        filter.setModified(false);
        return filter;
    }

    private record Jql(String text) implements Query {
        @Override
        public String getQueryString() {
            return text;
        }
    }
}
