package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.user.User;
import java.util.Objects;

public class Draft extends ContentEntityObject {
    public static final String LEGACY_DRAFT_PARENT_ID_KEY = "legacy.draft.parent.id";

    public static final String NEW = "new";

    public static final String CONTENT_TYPE = "draft";

    private String draftSpaceKey;
    private int pageVersion;
    private String pageId;
    private String draftType;

    public Draft() {}

    @Override
    public boolean isDraft() {
        return super.isDraft();
    }

    @Deprecated
    @Override
    public boolean sharedAccessAllowed(String text) {
        return super.sharedAccessAllowed(text);
    }

    @Override
    public boolean sharedAccessAllowed(User user) {
        return super.sharedAccessAllowed(user);
    }

    @Override
    public String getShareId() {
        return super.getShareId();
    }

    @Override
    public boolean isUnpublished() {
        return super.isUnpublished();
    }

    @Deprecated
    public String getContentSummary() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public boolean isAuthor(User user) {
        throw new UnsupportedOperationException();
    }

    public boolean isNewPage() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIndexable() {
        return super.isIndexable();
    }

    public boolean isBlank() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getNameForComparison() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    public void setPageId(String pageId) {
        this.pageId = pageId;
    }

    public void setPageId(Long pageId) {
        throw new UnsupportedOperationException();
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
        return getClass().getSimpleName() + "{" + "draftSpaceKey=" + draftSpaceKey + ", " + "pageVersion=" + pageVersion
                + ", " + "pageId=" + pageId + ", " + "draftType=" + draftType + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        Draft that = (Draft) object;
        return Objects.equals(draftSpaceKey, that.draftSpaceKey)
                && Objects.equals(pageVersion, that.pageVersion)
                && Objects.equals(pageId, that.pageId)
                && Objects.equals(draftType, that.draftType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), draftSpaceKey, pageVersion, pageId, draftType);
    }
}
