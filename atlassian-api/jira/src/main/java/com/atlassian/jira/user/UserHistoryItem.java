package com.atlassian.jira.user;

public class UserHistoryItem {
    private UserHistoryItem() {}

    public String getEntityId() {
        throw new UnsupportedOperationException();
    }

    public long getLastViewed() {
        throw new UnsupportedOperationException();
    }
}
