package com.atlassian.confluence.user;

import com.atlassian.user.User;

public interface HasBackingUser {
    User getBackingUser();
}
