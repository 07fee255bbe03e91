package com.atlassian.jira.application;

import com.atlassian.application.api.ApplicationKey;
import com.atlassian.crowd.embedded.api.Group;
import java.util.Set;

public interface ApplicationRole {
    ApplicationKey getKey();

    Set<Group> getGroups();

    String getName();
}
