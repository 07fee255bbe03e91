package com.atlassian.jira.portal;

import com.atlassian.jira.sharing.SharedEntityAccessor;
import com.atlassian.jira.sharing.search.SharedEntitySearchParameters;
import com.atlassian.jira.sharing.search.SharedEntitySearchResult;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.collect.EnclosedIterable;
import java.util.Collection;
import java.util.List;

public interface PortalPageManager extends SharedEntityAccessor<PortalPage> {
    PortalPage getPortalPage(ApplicationUser applicationUser, Long id);

    Collection<PortalPage> getAllOwnedPortalPages(ApplicationUser applicationUser);

    @Override
    EnclosedIterable<PortalPage> getAll();

    PortalPage getPortalPageById(Long id);

    PortalPage getPortalPageByName(ApplicationUser applicationUser, String text);

    PortalPage getSystemDefaultPortalPage();

    PortalPage create(PortalPage portalPage);

    PortalPage createBasedOnClone(ApplicationUser applicationUser, PortalPage portalPage1, PortalPage portalPage2);

    PortalPage update(PortalPage portalPage);

    void delete(Long id);

    void saveLegacyPortletConfiguration(PortletConfiguration portletConfiguration);

    SharedEntitySearchResult<PortalPage> search(
            SharedEntitySearchParameters sharedEntitySearchParameters,
            ApplicationUser applicationUser,
            int number1,
            int number2);

    List<List<PortletConfiguration>> getPortletConfigurations(Long id);
}
