package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.user.User;

public class Draft extends ContentEntityObject {
    public static final String LEGACY_DRAFT_PARENT_ID_KEY = "legacy.draft.parent.id";

    public static final String NEW = String.valueOf("new");

    public static final String CONTENT_TYPE = "draft";

    private String draftSpaceKey;
    private int pageVersion;
    private String pageId;
    private String draftType;

    public Draft() {}

    @Override
    public boolean isDraft() {
        return true;
    }

    @Deprecated
    @Override
    public boolean sharedAccessAllowed(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean sharedAccessAllowed(User user) {
        return wasCreatedBy(user);
    }

    @Override
    public String getShareId() {
        return super.getShareId();
    }

    @Override
    public boolean isUnpublished() {
        return true;
    }

    @Deprecated
    public String getContentSummary() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public boolean isAuthor(User user) {
        return wasCreatedBy(user);
    }

    public boolean isNewPage() {
        return pageId == null || NEW.equals(pageId) || "0".equals(pageId);
    }

    @Override
    public boolean isIndexable() {
        return false;
    }

    public boolean isBlank() {
        return (getTitle() == null || getTitle().isBlank()) && getBodyAsString().isBlank();
    }

    @Override
    public String getUrlPath() {
        return "/pages/resumedraft.action?draftId=" + getId();
    }

    @Override
    public String getNameForComparison() {
        return getTitle();
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    public String getDraftSpaceKey() {
        return draftSpaceKey;
    }

    public void setDraftSpaceKey(String draftSpaceKey) {
        this.draftSpaceKey = draftSpaceKey;
    }

    public void setPageVersion(int pageVersion) {
        this.pageVersion = pageVersion;
    }

    public int getPageVersion() {
        return pageVersion;
    }

    public String getPageId() {
        return pageId;
    }

    public Long getPageIdAsLong() {
        return isNewPage() ? 0L : Long.valueOf(pageId);
    }

    public void setPageId(String pageId) {
        this.pageId = pageId;
    }

    public void setPageId(Long pageId) {
        this.pageId = pageId == null ? null : pageId.toString();
    }

    public String getDraftType() {
        return draftType;
    }

    public void setDraftType(String draftType) {
        this.draftType = draftType;
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public String toString() {
        return super.toString();
    }

    @Override
    public boolean equals(Object object) {
        return super.equals(object);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
