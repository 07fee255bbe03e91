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
    private ChangeHistory() {}

    @Override
    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getUsername() {
        throw new UnsupportedOperationException();
    }

    public String getAuthor() {
        throw new UnsupportedOperationException();
    }

    public String getAuthorKey() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getAuthorObject() {
        throw new UnsupportedOperationException();
    }

    public ApplicationUser getAuthorUser() {
        throw new UnsupportedOperationException();
    }

    public String getAuthorDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getFullName() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getTimePerformed() {
        throw new UnsupportedOperationException();
    }

    public String getLevel() {
        throw new UnsupportedOperationException();
    }

    public String getComment() {
        throw new UnsupportedOperationException();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException();
    }

    public List<GenericValue> getChangeItems() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }
}
