package com.atlassian.jira.issue.changehistory;

import com.atlassian.annotations.PublicApi;
import java.sql.Timestamp;
import java.util.Map;

@PublicApi
public class ChangeHistoryItem implements Comparable<ChangeHistoryItem> {
    private Long id;
    private Long changeGroupId;
    private Long projectId;
    private Long issueId;
    private String userKey;
    private String issueKey;
    private Timestamp created;
    private Timestamp nextChangeCreated;
    private String field;

    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String userKey,
            String issueKey,
            Timestamp created,
            String field,
            String text4,
            String text5,
            String text6,
            String text7) {
        this.id = id;
        this.changeGroupId = changeGroupId;
        this.projectId = projectId;
        this.issueId = issueId;
        this.userKey = userKey;
        this.issueKey = issueKey;
        this.created = created;
        this.field = field;
    }

    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String userKey,
            String issueKey,
            Timestamp created,
            Timestamp nextChangeCreated,
            String field,
            String text4,
            String text5,
            String text6,
            String text7) {
        this.id = id;
        this.changeGroupId = changeGroupId;
        this.projectId = projectId;
        this.issueId = issueId;
        this.userKey = userKey;
        this.issueKey = issueKey;
        this.created = created;
        this.nextChangeCreated = nextChangeCreated;
        this.field = field;
    }

    public Long getId() {
        return id;
    }

    public Long getChangeGroupId() {
        return changeGroupId;
    }

    public String getUserKey() {
        return userKey;
    }

    public Long getProjectId() {
        return projectId;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getIssueKey() {
        return issueKey;
    }

    public Timestamp getCreated() {
        return created;
    }

    public Map<String, String> getFroms() {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> getTos() {
        throw new UnsupportedOperationException();
    }

    public String getField() {
        return field;
    }

    public Timestamp getNextChangeCreated() {
        return nextChangeCreated;
    }

    public Long getDuration() {
        throw new UnsupportedOperationException();
    }

    public boolean containsFromValue(String text) {
        throw new UnsupportedOperationException();
    }

    public boolean containsToValue(String text) {
        throw new UnsupportedOperationException();
    }

    public int compareTo(ChangeHistoryItem changeHistoryItem) {
        throw new UnsupportedOperationException();
    }

    public static class Builder {
        public Builder() {}

        public ChangeHistoryItem.Builder fromChangeItem(ChangeHistoryItem changeHistoryItem) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder fromChangeItemWithoutPreservingChanges(ChangeHistoryItem changeHistoryItem) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder fromChangeItemPreservingFromValues(ChangeHistoryItem changeHistoryItem) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder fromChangeItemPreservingToValues(ChangeHistoryItem changeHistoryItem) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder withId(Long id) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder withId(long id) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder inChangeGroup(Long id) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder inChangeGroup(long id) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder inProject(Long id) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder inProject(long id) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder forIssue(Long id, String text) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder forIssue(long id, String text) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder field(String text) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder changedFrom(String text1, String text2) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder to(String text1, String text2) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder byUser(String text) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder on(Timestamp timestamp) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder nextChangeOn(Timestamp timestamp) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder withTos(Map<String, String> map) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem.Builder withFroms(Map<String, String> map) {
            throw new UnsupportedOperationException();
        }

        public ChangeHistoryItem build() {
            throw new UnsupportedOperationException();
        }
    }
}
