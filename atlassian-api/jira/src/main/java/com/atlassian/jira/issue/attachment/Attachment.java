package com.atlassian.jira.issue.attachment;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.ofbiz.AbstractOfBizValueWrapper;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public class Attachment extends AbstractOfBizValueWrapper {
    private Attachment() {
        super((GenericValue) null);
    }

    public Issue getIssueObject() {
        throw new UnsupportedOperationException();
    }

    public Issue getIssue() {
        throw new UnsupportedOperationException();
    }

    public Long getIssueId() {
        throw new UnsupportedOperationException();
    }

    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getMimetype() {
        throw new UnsupportedOperationException();
    }

    public String getFilename() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getCreated() {
        throw new UnsupportedOperationException();
    }

    public Long getFilesize() {
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

    public Boolean isZip() {
        throw new UnsupportedOperationException();
    }

    public Boolean isThumbnailable() {
        throw new UnsupportedOperationException();
    }
}
