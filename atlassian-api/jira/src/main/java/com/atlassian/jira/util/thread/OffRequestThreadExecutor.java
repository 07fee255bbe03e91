package com.atlassian.jira.util.thread;

import com.atlassian.jira.user.ApplicationUser;

public class OffRequestThreadExecutor {
    private OffRequestThreadExecutor() {}

    public void execute(ApplicationUser applicationUser, Runnable runnable) {
        throw new UnsupportedOperationException();
    }
}
