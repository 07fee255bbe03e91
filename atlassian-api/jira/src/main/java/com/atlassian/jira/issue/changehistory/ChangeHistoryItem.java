package com.atlassian.jira.issue.changehistory;

import com.atlassian.annotations.PublicApi;
import java.sql.Timestamp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

@PublicApi
public class ChangeHistoryItem implements Comparable<ChangeHistoryItem> {
    private final Long id;
    private final Long changeGroupId;
    private final Long projectId;
    private final Long issueId;
    private final String issueKey;
    private final String field;
    private final String userKey;
    private final Timestamp created;
    private final Timestamp nextChangeCreated;
    private final Map<String, String> froms;
    private final Map<String, String> tos;

    /** In which order the constructor takes its texts is not known: use the {@link Builder}. */
    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String text1,
            String text2,
            Timestamp created,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7) {
        throw new UnsupportedOperationException();
    }

    /** In which order the constructor takes its texts is not known: use the {@link Builder}. */
    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String text1,
            String text2,
            Timestamp created,
            Timestamp nextChangeCreated,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7) {
        throw new UnsupportedOperationException();
    }

    private ChangeHistoryItem(Builder builder) {
        this.id = builder.id;
        this.changeGroupId = builder.changeGroupId;
        this.projectId = builder.projectId;
        this.issueId = builder.issueId;
        this.issueKey = builder.issueKey;
        this.field = builder.field;
        this.userKey = builder.userKey;
        this.created = builder.created;
        this.nextChangeCreated = builder.nextChangeCreated;
        this.froms = Collections.unmodifiableMap(new LinkedHashMap<>(builder.froms));
        this.tos = Collections.unmodifiableMap(new LinkedHashMap<>(builder.tos));
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

    /** What is shown, by value. */
    public Map<String, String> getFroms() {
        return froms;
    }

    /** What is shown, by value. */
    public Map<String, String> getTos() {
        return tos;
    }

    public String getField() {
        return field;
    }

    public Timestamp getNextChangeCreated() {
        return nextChangeCreated;
    }

    /** Milliseconds until the next change; null while there is none. */
    public Long getDuration() {
        return nextChangeCreated == null ? null : nextChangeCreated.getTime() - created.getTime();
    }

    public boolean containsFromValue(String value) {
        return froms.containsKey(value);
    }

    public boolean containsToValue(String value) {
        return tos.containsKey(value);
    }

    @Override
    public int compareTo(ChangeHistoryItem other) {
        return created.compareTo(other.created);
    }

    public static class Builder {
        private Long id;
        private Long changeGroupId;
        private Long projectId;
        private Long issueId;
        private String issueKey;
        private String field;
        private String userKey;
        private Timestamp created;
        private Timestamp nextChangeCreated;
        private Map<String, String> froms = new LinkedHashMap<>();
        private Map<String, String> tos = new LinkedHashMap<>();

        public Builder() {}

        public Builder fromChangeItem(ChangeHistoryItem item) {
            return fromChangeItemPreservingFromValues(item).withTos(item.getTos());
        }

        public Builder fromChangeItemWithoutPreservingChanges(ChangeHistoryItem item) {
            return withId(item.getId())
                    .inChangeGroup(item.getChangeGroupId())
                    .inProject(item.getProjectId())
                    .forIssue(item.getIssueId(), item.getIssueKey())
                    .field(item.getField())
                    .byUser(item.getUserKey())
                    .on(item.getCreated())
                    .nextChangeOn(item.getNextChangeCreated());
        }

        public Builder fromChangeItemPreservingFromValues(ChangeHistoryItem item) {
            return fromChangeItemWithoutPreservingChanges(item).withFroms(item.getFroms());
        }

        public Builder fromChangeItemPreservingToValues(ChangeHistoryItem item) {
            return fromChangeItemWithoutPreservingChanges(item).withTos(item.getTos());
        }

        public Builder withId(Long id) {
            this.id = id;
            return this;
        }

        public Builder withId(long id) {
            return withId(Long.valueOf(id));
        }

        public Builder inChangeGroup(Long changeGroupId) {
            this.changeGroupId = changeGroupId;
            return this;
        }

        public Builder inChangeGroup(long changeGroupId) {
            return inChangeGroup(Long.valueOf(changeGroupId));
        }

        public Builder inProject(Long projectId) {
            this.projectId = projectId;
            return this;
        }

        public Builder inProject(long projectId) {
            return inProject(Long.valueOf(projectId));
        }

        public Builder forIssue(Long issueId, String issueKey) {
            this.issueId = issueId;
            this.issueKey = issueKey;
            return this;
        }

        public Builder forIssue(long issueId, String issueKey) {
            return forIssue(Long.valueOf(issueId), issueKey);
        }

        public Builder field(String field) {
            this.field = field;
            return this;
        }

        /** By our reading: what is shown, then the value. */
        public Builder changedFrom(String from, String fromValue) {
            froms.put(fromValue, from);
            return this;
        }

        /** By our reading: what is shown, then the value. */
        public Builder to(String to, String toValue) {
            tos.put(toValue, to);
            return this;
        }

        public Builder byUser(String userKey) {
            this.userKey = userKey;
            return this;
        }

        public Builder on(Timestamp created) {
            this.created = created;
            return this;
        }

        public Builder nextChangeOn(Timestamp nextChangeCreated) {
            this.nextChangeCreated = nextChangeCreated;
            return this;
        }

        public Builder withTos(Map<String, String> tos) {
            this.tos = new LinkedHashMap<>(tos);
            return this;
        }

        public Builder withFroms(Map<String, String> froms) {
            this.froms = new LinkedHashMap<>(froms);
            return this;
        }

        public ChangeHistoryItem build() {
            return new ChangeHistoryItem(this);
        }
    }
}
