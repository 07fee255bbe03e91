package com.atlassian.confluence.user;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.crowd.exception.UserNotFoundException;

public interface DisabledUserManager {
    boolean isDisabled(User user);

    boolean isDisabled(com.atlassian.user.User user);

    boolean isDisabled(String text);

    void disableUser(User user) throws UserNotFoundException;

    void enableUser(User user) throws UserNotFoundException;
}
