package com.atlassian.jira.application;

import com.atlassian.application.api.ApplicationKey;
import com.atlassian.jira.user.ApplicationUser;

public interface ApplicationAuthorizationService {
    boolean canUseApplication(ApplicationUser applicationUser, ApplicationKey applicationKey);
}
