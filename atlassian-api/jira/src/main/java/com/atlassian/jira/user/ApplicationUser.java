package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;
import java.security.Principal;

public interface ApplicationUser extends Principal {
    String getKey();

    String getUsername();

    String getName();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();

    User getDirectoryUser();

    Long getId();
}
