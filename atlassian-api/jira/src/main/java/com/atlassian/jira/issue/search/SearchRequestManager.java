package com.atlassian.jira.issue.search;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.sharing.SharedEntityAccessor;
import com.atlassian.jira.sharing.search.SharedEntitySearchParameters;
import com.atlassian.jira.sharing.search.SharedEntitySearchResult;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.Visitor;
import com.atlassian.jira.util.collect.EnclosedIterable;
import java.util.Collection;
import java.util.List;

@PublicApi
public interface SearchRequestManager extends SharedEntityAccessor<SearchRequest> {
    Collection<SearchRequest> getAllOwnedSearchRequests(ApplicationUser applicationUser);

    SearchRequest getOwnedSearchRequestByName(ApplicationUser applicationUser, String text);

    SearchRequest getSearchRequestById(ApplicationUser applicationUser, Long id);

    SearchRequest getSearchRequestById(Long id);

    @Override
    EnclosedIterable<SearchRequest> getAll();

    void visitAll(Visitor<?> visitor);

    List<SearchRequest> findByNameIgnoreCase(String text);

    String getSearchRequestOwnerUserName(Long id);

    ApplicationUser getSearchRequestOwner(Long id);

    SearchRequest create(SearchRequest searchRequest);

    SearchRequest update(SearchRequest searchRequest);

    void delete(Long id);

    SharedEntitySearchResult<SearchRequest> search(
            SharedEntitySearchParameters sharedEntitySearchParameters,
            ApplicationUser applicationUser,
            int number1,
            int number2);
}
