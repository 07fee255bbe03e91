package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.task.context.Context;

public class UserAnonymizationParameter {
    private UserAnonymizationParameter() {}

    public String getUserKey() {
        throw new UnsupportedOperationException();
    }

    public Context getContext() {
        throw new UnsupportedOperationException();
    }
}
