package com.atlassian.jira.issue.changehistory;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public class ChangeHistory implements WithId {
    private final Long id;
    private final Issue issue;
    private final ApplicationUser author;
    private final Timestamp timePerformed;
    private final List<ChangeItemBean> changeItems;

    /**
     * One change of an issue.
     *
     * @param author null is anonymous
     */
    public ChangeHistory(
            Long id, Issue issue, ApplicationUser author, Timestamp timePerformed, List<ChangeItemBean> changeItems) {
        this.id = id;
        this.issue = issue;
        this.author = author;
        this.timePerformed = timePerformed;
        this.changeItems = List.copyOf(changeItems);
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getUsername() {
        return author == null ? null : author.getUsername();
    }

    public String getAuthor() {
        return getUsername();
    }

    public String getAuthorKey() {
        return author == null ? null : author.getKey();
    }

    public ApplicationUser getAuthorObject() {
        return author;
    }

    public ApplicationUser getAuthorUser() {
        return author;
    }

    public String getAuthorDisplayName() {
        return author == null ? null : author.getDisplayName();
    }

    public String getFullName() {
        return getAuthorDisplayName();
    }

    public Timestamp getTimePerformed() {
        return timePerformed;
    }

    public String getLevel() {
        throw new UnsupportedOperationException();
    }

    public String getComment() {
        throw new UnsupportedOperationException();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        return changeItems;
    }

    public List<GenericValue> getChangeItems() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        return issue;
    }

    public Long getIssueId() {
        return issue.getId();
    }
}
