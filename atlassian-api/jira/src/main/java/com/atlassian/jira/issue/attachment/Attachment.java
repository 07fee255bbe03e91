package com.atlassian.jira.issue.attachment;

import com.atlassian.annotations.PublicApi;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.ofbiz.AbstractOfBizValueWrapper;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import org.ofbiz.core.entity.GenericValue;

@PublicApi
public class Attachment extends AbstractOfBizValueWrapper {
    private final Issue issue;
    private final ApplicationUser author;

    /**
     * An attachment as its row says.
     *
     * @param row of FileAttachment: id, issue, mimetype, filename, created, filesize, author, zip and thumbnailable (0 or 1)
     * @param author null: anonymous
     */
    public Attachment(Issue issue, GenericValue row, ApplicationUser author) {
        super(row);
        this.issue = issue;
        this.author = author;
    }

    public Issue getIssueObject() {
        return issue;
    }

    public Issue getIssue() {
        return issue;
    }

    public Long getIssueId() {
        return getLong("issue");
    }

    public Long getId() {
        return getLong("id");
    }

    public String getMimetype() {
        return getString("mimetype");
    }

    public String getFilename() {
        return getString("filename");
    }

    public Timestamp getCreated() {
        return getTimestamp("created");
    }

    public Long getFilesize() {
        return getLong("filesize");
    }

    public String getAuthor() {
        return author == null ? null : author.getUsername();
    }

    public String getAuthorKey() {
        return author == null ? getString("author") : author.getKey();
    }

    public ApplicationUser getAuthorObject() {
        return author;
    }

    public Boolean isZip() {
        return flag("zip");
    }

    public Boolean isThumbnailable() {
        return flag("thumbnailable");
    }

    /** Null where the row does not say. */
    private Boolean flag(String name) {
        Object value = getGenericValue().get(name);
        return value == null ? null : Boolean.valueOf("1".equals(value.toString()));
    }
}
