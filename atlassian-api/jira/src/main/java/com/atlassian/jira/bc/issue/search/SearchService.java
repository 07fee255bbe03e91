package com.atlassian.jira.bc.issue.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.context.QueryContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

@PublicApi
public interface SearchService {
    SearchResults search(ApplicationUser applicationUser, Query query, PagerFilter pagerFilter) throws SearchException;

    long searchCount(ApplicationUser applicationUser, Query query) throws SearchException;

    String getQueryString(ApplicationUser applicationUser, Query query);

    SearchService.ParseResult parseQuery(ApplicationUser applicationUser, String text);

    MessageSet validateQuery(ApplicationUser applicationUser, Query query);

    MessageSet validateQuery(ApplicationUser applicationUser, Query query, Long id);

    boolean doesQueryFitFilterForm(ApplicationUser applicationUser, Query query);

    QueryContext getQueryContext(ApplicationUser applicationUser, Query query);

    QueryContext getSimpleQueryContext(ApplicationUser applicationUser, Query query);

    SearchContext getSearchContext(ApplicationUser applicationUser, Query query);

    String getJqlString(Query query);

    String getGeneratedJqlString(Query query);

    Query sanitiseSearchQuery(ApplicationUser applicationUser, Query query);

    SearchResults searchOverrideSecurity(ApplicationUser applicationUser, Query query, PagerFilter pagerFilter);

    long searchCountOverrideSecurity(ApplicationUser applicationUser, Query query);

    @PublicApi
    final class ParseResult {
        private Query query;
        private MessageSet errors;

        public ParseResult(Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        public Query getQuery() {
            return query;
        }

        public MessageSet getErrors() {
            return errors;
        }

        public boolean isValid() {
            throw new UnsupportedOperationException();
        }
    }
}
