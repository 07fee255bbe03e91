package com.atlassian.jira.event.issue;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

@PublicApi
public class MentionIssueEvent {
    private Issue issue;
    private ApplicationUser fromUser;
    private Set<ApplicationUser> toUsers;
    private String mentionText;
    private String fieldId;
    private Set currentRecipients;

    public MentionIssueEvent(
            Issue issue,
            ApplicationUser fromUser,
            Set toUsers,
            String mentionText,
            String fieldId,
            Set currentRecipients) {
        this.issue = issue;
        this.fromUser = fromUser;
        this.toUsers = toUsers;
        this.mentionText = mentionText;
        this.fieldId = fieldId;
        this.currentRecipients = currentRecipients;
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getFromUser() {
        return fromUser;
    }

    public Set<ApplicationUser> getToUsers() {
        return toUsers;
    }

    public String getMentionText() {
        return mentionText;
    }

    public String getFieldId() {
        return fieldId;
    }

    public Set<?> getCurrentRecipients() {
        return currentRecipients;
    }
}
