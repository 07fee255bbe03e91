package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;

public interface JiraServiceContext {
    ErrorCollection getErrorCollection();

    ApplicationUser getLoggedInUser();

    ApplicationUser getLoggedInApplicationUser();

    I18nHelper getI18nBean();
}
