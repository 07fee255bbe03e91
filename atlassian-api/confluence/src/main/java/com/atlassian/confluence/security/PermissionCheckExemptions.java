package com.atlassian.confluence.security;

import com.atlassian.user.User;

public interface PermissionCheckExemptions {
    boolean isExempt(User user);
}
