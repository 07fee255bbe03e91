package com.atlassian.jira.bc.portal;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.sharing.search.SharedEntitySearchParameters;
import com.atlassian.jira.sharing.search.SharedEntitySearchResult;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

@PublicApi
public interface PortalPageService {
    PortalPage getPortalPage(JiraServiceContext jiraServiceContext, Long id);

    Collection<PortalPage> getFavouritePortalPages(ApplicationUser applicationUser);

    boolean isFavourite(ApplicationUser applicationUser, PortalPage portalPage);

    Collection<PortalPage> getOwnedPortalPages(ApplicationUser applicationUser);

    Collection<PortalPage> getNonPrivatePortalPages(ApplicationUser applicationUser);

    Collection<PortalPage> getPortalPagesFavouritedByOthers(ApplicationUser applicationUser);

    PortalPage getSystemDefaultPortalPage();

    boolean validateForCreate(JiraServiceContext jiraServiceContext, PortalPage portalPage);

    PortalPage createPortalPage(JiraServiceContext jiraServiceContext, PortalPage portalPage);

    PortalPage createPortalPage(JiraServiceContext jiraServiceContext, PortalPage portalPage, boolean flag);

    boolean validateForCreatePortalPageByClone(JiraServiceContext jiraServiceContext, PortalPage portalPage, Long id);

    PortalPage createPortalPageByClone(
            JiraServiceContext jiraServiceContext, PortalPage portalPage, Long id, boolean flag);

    boolean validateForDelete(JiraServiceContext jiraServiceContext, Long id);

    void deletePortalPage(JiraServiceContext jiraServiceContext, Long id);

    boolean validateForUpdate(JiraServiceContext jiraServiceContext, PortalPage portalPage);

    PortalPage updatePortalPage(JiraServiceContext jiraServiceContext, PortalPage portalPage, boolean flag);

    PortalPage updatePortalPageUnconditionally(
            JiraServiceContext jiraServiceContext, ApplicationUser applicationUser, PortalPage portalPage);

    boolean validateForChangePortalPageSequence(JiraServiceContext jiraServiceContext, Long id);

    void increasePortalPageSequence(JiraServiceContext jiraServiceContext, Long id);

    void decreasePortalPageSequence(JiraServiceContext jiraServiceContext, Long id);

    void moveToStartPortalPageSequence(JiraServiceContext jiraServiceContext, Long id);

    void moveToEndPortalPageSequence(JiraServiceContext jiraServiceContext, Long id);

    void saveLegacyPortletConfiguration(
            JiraServiceContext jiraServiceContext, PortletConfiguration portletConfiguration);

    void validateForSearch(
            JiraServiceContext jiraServiceContext, SharedEntitySearchParameters sharedEntitySearchParameters);

    SharedEntitySearchResult<PortalPage> search(
            JiraServiceContext jiraServiceContext,
            SharedEntitySearchParameters sharedEntitySearchParameters,
            int number1,
            int number2);

    void deleteAllPortalPagesForUser(ApplicationUser applicationUser);

    boolean validateForGetPortalPage(JiraServiceContext jiraServiceContext, Long id);

    List<List<PortletConfiguration>> getPortletConfigurations(JiraServiceContext jiraServiceContext, Long id);

    void validateForChangeOwner(JiraServiceContext jiraServiceContext, PortalPage portalPage);
}
