package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;

public interface UserKeyService {
    String getUsernameForKey(String text);

    String getKeyForUsername(String text);

    String getKeyForUser(User user);
}
