package com.atlassian.jira.user;

/** What somebody looked at, and when last. */
public class UserHistoryItem {
    private final String entityId;
    private final long lastViewed;

    /**
     * Says that something was looked at.
     *
     * @param lastViewed milliseconds since the epoch
     */
    public UserHistoryItem(String entityId, long lastViewed) {
        this.entityId = entityId;
        this.lastViewed = lastViewed;
    }

    public String getEntityId() {
        return entityId;
    }

    public long getLastViewed() {
        return lastViewed;
    }
}
