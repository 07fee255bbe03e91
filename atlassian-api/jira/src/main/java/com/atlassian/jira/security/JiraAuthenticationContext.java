package com.atlassian.jira.security;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

@PublicApi
public interface JiraAuthenticationContext {
    ApplicationUser getUser();

    boolean isLoggedInUser();

    Locale getLocale();

    I18nHelper getI18nHelper();

    ApplicationUser getLoggedInUser();

    void setLoggedInUser(ApplicationUser loggedInUser);

    void clearLoggedInUser();
}
