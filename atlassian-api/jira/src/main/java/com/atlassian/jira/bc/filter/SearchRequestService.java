package com.atlassian.jira.bc.filter;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.sharing.search.SharedEntitySearchParameters;
import com.atlassian.jira.sharing.search.SharedEntitySearchResult;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

@PublicApi
public interface SearchRequestService {
    Collection<SearchRequest> getFavouriteFilters(ApplicationUser applicationUser);

    Collection<SearchRequest> getOwnedFilters(ApplicationUser applicationUser);

    Collection<SearchRequest> getNonPrivateFilters(ApplicationUser applicationUser);

    Collection<SearchRequest> getFiltersFavouritedByOthers(ApplicationUser applicationUser);

    void deleteFilter(JiraServiceContext jiraServiceContext, Long id);

    void deleteAllFiltersForUser(JiraServiceContext jiraServiceContext, ApplicationUser applicationUser);

    SearchRequest getFilter(JiraServiceContext jiraServiceContext, Long id);

    void validateFilterForUpdate(JiraServiceContext jiraServiceContext, SearchRequest searchRequest);

    boolean validateUpdateSearchParameters(JiraServiceContext jiraServiceContext, SearchRequest searchRequest);

    void validateFilterForCreate(JiraServiceContext jiraServiceContext, SearchRequest searchRequest);

    void validateForDelete(JiraServiceContext jiraServiceContext, Long id);

    void validateFilterForChangeOwner(JiraServiceContext jiraServiceContext, SearchRequest searchRequest);

    SearchRequest createFilter(JiraServiceContext jiraServiceContext, SearchRequest searchRequest);

    SearchRequest createFilter(JiraServiceContext jiraServiceContext, SearchRequest searchRequest, boolean flag);

    SearchRequest updateFilter(JiraServiceContext jiraServiceContext, SearchRequest searchRequest);

    SearchRequest updateFilter(JiraServiceContext jiraServiceContext, SearchRequest searchRequest, boolean flag);

    SearchRequest updateFilterOwner(
            JiraServiceContext jiraServiceContext, ApplicationUser applicationUser, SearchRequest searchRequest);

    SearchRequest updateSearchParameters(JiraServiceContext jiraServiceContext, SearchRequest searchRequest);

    void validateForSearch(
            JiraServiceContext jiraServiceContext, SharedEntitySearchParameters sharedEntitySearchParameters);

    SharedEntitySearchResult<SearchRequest> search(
            JiraServiceContext jiraServiceContext,
            SharedEntitySearchParameters sharedEntitySearchParameters,
            int number1,
            int number2);
}
