package com.atlassian.confluence.core;

import bucket.core.persistence.ObjectDao;
import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.api.model.content.ContentSelector;
import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.content.Content;
import com.atlassian.confluence.content.ContentProperties;
import com.atlassian.confluence.content.CustomContentEntityObject;
import com.atlassian.confluence.internal.persistence.ObjectDaoInternal;
import com.atlassian.confluence.internal.relations.RelatableEntity;
import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.user.User;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public abstract class ContentEntityObject extends AbstractLabelableEntityObject
        implements Searchable, Comparable<ContentEntityObject>, Addressable, Content, RelatableEntity {
    public static final String CURRENT = "current";

    public static final String DELETED = "deleted";

    public static final String CREATED = "created";

    public static final String MODIFIED = "modified";

    public static final String DRAFT = "draft";

    public static final String SHARE_ID = "share-id";

    public static final String SYNC_REV = "sync-rev";

    public static final String DUMMY_SYNC_REV = "dummy-sync-rev";

    public static final String SYNC_REV_SOURCE = "sync-rev-source";

    public static final String COLLABORATIVE_EDITING_UUID = "synchrony-collaborative-editor-UUID";

    public static final String DELETED_BY = "deleted-by";

    public static final String DELETED_BY_ANON_VALUE = "anonymousUser";

    @Deprecated
    public static final String LIMITED_MODE_SYNC_REV_SOURCE = "limited";

    public static final String SYNCHRONY_SYNC_REV_SOURCE = "synchrony";

    public static final String SYNCHRONY_ACK_SYNC_REV_SOURCE = "synchrony-ack";

    public static final String CONTENT_RESTORED_SYNC_REV_SOURCE = "restored";

    public static final String CONFLUENCE_RECOVERY = "confluence-recovery";

    public static final String CONFLUENCE_RECOVERY_WITH_EXTERNAL_CHANGE = "confluence-recovery-with-external-change";

    public static final String SYNCHRONY_RECOVERY = "synchrony-recovery";

    public static final String SYNCHRONY_RECOVERY_WITH_EXTERNAL_CHANGE = "synchrony-recovery-with-external-change";

    private String title;
    private BodyContent bodyContent;
    private String bodyAsString;
    private List<BodyContent> bodyContents;
    private List<OutgoingLink> outgoingLinks;
    private String contentStatus;
    private String shareId;
    private String synchronyRevision;
    private String synchronyRevisionSource;
    private String collaborativeEditingUuid;
    private List<Attachment> attachments;
    private String versionComment;
    private List<Comment> comments;
    private ContentEntityObject containerContent;
    private Long originalVersionId;

    protected ContentEntityObject() {}

    @Override
    public abstract String getType();

    public ContentTypeEnum getTypeEnum() {
        throw new UnsupportedOperationException();
    }

    public String getIdAsString() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getDisplayTitle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public abstract String getUrlPath();

    public String getAttachmentUrlPath(Attachment attachment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLowerTitle() {
        throw new UnsupportedOperationException();
    }

    public BodyType getDefaultBodyType() {
        throw new UnsupportedOperationException();
    }

    public BodyContent getBodyContent() {
        return bodyContent;
    }

    public BodyContent getBodyContent(BodyType bodyType) {
        throw new UnsupportedOperationException();
    }

    public void setBodyContent(BodyContent bodyContent) {
        this.bodyContent = bodyContent;
    }

    public String getBodyAsString() {
        return bodyAsString;
    }

    public void setBodyAsString(String bodyAsString) {
        this.bodyAsString = bodyAsString;
    }

    public List<BodyContent> getBodyContents() {
        return bodyContents;
    }

    public void setBodyContents(List<BodyContent> bodyContents) {
        this.bodyContents = bodyContents;
    }

    public List<OutgoingLink> getOutgoingLinks() {
        return outgoingLinks;
    }

    public void setOutgoingLinks(List<OutgoingLink> outgoingLinks) {
        this.outgoingLinks = outgoingLinks;
    }

    public void addOutgoingLink(OutgoingLink outgoingLink) {
        throw new UnsupportedOperationException();
    }

    public void removeOutgoingLink(OutgoingLink outgoingLink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setOriginalVersion(Versioned originalVersion) {
        super.setOriginalVersion(originalVersion);
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
    }

    @Deprecated
    @Override
    public void applyChildVersioningPolicy(Versioned versioned, ObjectDao objectDao) {
        super.applyChildVersioningPolicy(versioned, objectDao);
    }

    @Override
    public void applyChildVersioningPolicy(Versioned versioned, ObjectDaoInternal<?> objectDaoInternal) {
        super.applyChildVersioningPolicy(versioned, objectDaoInternal);
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        ContentEntityObject that = (ContentEntityObject) object;
        return Objects.equals(title, that.title)
                && Objects.equals(bodyContent, that.bodyContent)
                && Objects.equals(bodyAsString, that.bodyAsString)
                && Objects.equals(bodyContents, that.bodyContents)
                && Objects.equals(outgoingLinks, that.outgoingLinks)
                && Objects.equals(contentStatus, that.contentStatus)
                && Objects.equals(shareId, that.shareId)
                && Objects.equals(synchronyRevision, that.synchronyRevision)
                && Objects.equals(synchronyRevisionSource, that.synchronyRevisionSource)
                && Objects.equals(collaborativeEditingUuid, that.collaborativeEditingUuid)
                && Objects.equals(attachments, that.attachments)
                && Objects.equals(versionComment, that.versionComment)
                && Objects.equals(comments, that.comments)
                && Objects.equals(containerContent, that.containerContent)
                && Objects.equals(originalVersionId, that.originalVersionId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                super.hashCode(),
                title,
                bodyContent,
                bodyAsString,
                bodyContents,
                outgoingLinks,
                contentStatus,
                shareId,
                synchronyRevision,
                synchronyRevisionSource,
                collaborativeEditingUuid,
                attachments,
                versionComment,
                comments,
                containerContent,
                originalVersionId);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "title=" + title + ", " + "bodyContent=" + bodyContent + ", "
                + "bodyAsString=" + bodyAsString + ", " + "bodyContents=" + bodyContents + ", " + "outgoingLinks="
                + outgoingLinks + ", " + "contentStatus=" + contentStatus + ", " + "shareId=" + shareId + ", "
                + "synchronyRevision=" + synchronyRevision + ", " + "synchronyRevisionSource=" + synchronyRevisionSource
                + ", " + "collaborativeEditingUuid=" + collaborativeEditingUuid + ", " + "attachments=" + attachments
                + ", " + "versionComment=" + versionComment + ", " + "comments=" + comments + ", " + "containerContent="
                + containerContent + ", " + "originalVersionId=" + originalVersionId + "}";
    }

    public abstract String getNameForComparison();

    public final int compareTo(ContentEntityObject contentEntityObject) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Collection<Searchable> getSearchableDependants() {
        throw new UnsupportedOperationException();
    }

    public final PageContext toPageContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIndexable() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public List<ContentPermission> getPermissions() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public ContentPermission getContentPermission(String text) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public boolean sharedAccessAllowed(String text) {
        throw new UnsupportedOperationException();
    }

    public ContentStatus getContentStatusObject() {
        throw new UnsupportedOperationException();
    }

    public String getContentStatus() {
        return contentStatus;
    }

    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    public boolean isCurrent() {
        throw new UnsupportedOperationException();
    }

    public boolean isDeleted() {
        throw new UnsupportedOperationException();
    }

    public boolean isDraft() {
        throw new UnsupportedOperationException();
    }

    public boolean sharedAccessAllowed(User user) {
        throw new UnsupportedOperationException();
    }

    public String getShareId() {
        return shareId;
    }

    public void setShareId(String shareId) {
        this.shareId = shareId;
    }

    public String getSynchronyRevision() {
        return synchronyRevision;
    }

    public void setSynchronyRevision(String synchronyRevision) {
        this.synchronyRevision = synchronyRevision;
    }

    public String getSynchronyRevisionSource() {
        return synchronyRevisionSource;
    }

    public Optional<Instant> getTrashDate() {
        throw new UnsupportedOperationException();
    }

    public void setSynchronyRevisionSource(String synchronyRevisionSource) {
        this.synchronyRevisionSource = synchronyRevisionSource;
    }

    public String getCollaborativeEditingUuid() {
        return collaborativeEditingUuid;
    }

    public void setCollaborativeEditingUuid(String collaborativeEditingUuid) {
        this.collaborativeEditingUuid = collaborativeEditingUuid;
    }

    public boolean isUnpublished() {
        throw new UnsupportedOperationException();
    }

    public boolean wasCreatedBy(User user) {
        throw new UnsupportedOperationException();
    }

    public void trash() {
        throw new UnsupportedOperationException();
    }

    protected void trash(long id) {
        throw new UnsupportedOperationException();
    }

    protected void trashDependents() {
        throw new UnsupportedOperationException();
    }

    public void restore() {
        throw new UnsupportedOperationException();
    }

    protected void restoreDependents() {
        throw new UnsupportedOperationException();
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    @Deprecated
    public List<Attachment> getLatestVersionsOfAttachments() {
        throw new UnsupportedOperationException();
    }

    public void setAttachments(List<Attachment> attachments) {
        this.attachments = attachments;
    }

    public void addAttachment(Attachment attachment) {
        throw new UnsupportedOperationException();
    }

    public void removeAttachment(Attachment attachment) {
        throw new UnsupportedOperationException();
    }

    public String getBodyAsStringWithoutMarkup() {
        throw new UnsupportedOperationException();
    }

    public String getExcerpt() {
        throw new UnsupportedOperationException();
    }

    public String getAttachmentsUrlPath() {
        throw new UnsupportedOperationException();
    }

    public Attachment getAttachmentNamed(String text) {
        throw new UnsupportedOperationException();
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String versionComment) {
        this.versionComment = versionComment;
    }

    public boolean isVersionCommentAvailable() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getRenderedVersionComment() {
        throw new UnsupportedOperationException();
    }

    public ContentPermissionSet getContentPermissionSet(String text) {
        throw new UnsupportedOperationException();
    }

    public boolean hasPermissions(String text) {
        throw new UnsupportedOperationException();
    }

    public boolean hasContentPermissions() {
        throw new UnsupportedOperationException();
    }

    public void addPermission(ContentPermission contentPermission) {
        throw new UnsupportedOperationException();
    }

    public void removeContentPermissionSet(ContentPermissionSet contentPermissionSet) {
        throw new UnsupportedOperationException();
    }

    public List<Comment> getComments() {
        return comments;
    }

    public void setComments(List<Comment> comments) {
        this.comments = comments;
    }

    public void addComment(Comment comment) {
        throw new UnsupportedOperationException();
    }

    public void removeComment(Comment comment) {
        throw new UnsupportedOperationException();
    }

    public List<CustomContentEntityObject> getCustomContent() {
        throw new UnsupportedOperationException();
    }

    public void addCustomContent(CustomContentEntityObject customContentEntityObject) {
        throw new UnsupportedOperationException();
    }

    public void removeCustomContent(CustomContentEntityObject customContentEntityObject) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentEntityObject getEntity() {
        throw new UnsupportedOperationException();
    }

    protected void ensureAttachmentBelongsToContent(Attachment attachment) {
        throw new UnsupportedOperationException();
    }

    public ContentId getContentId() {
        throw new UnsupportedOperationException();
    }

    public ContentSelector getSelector() {
        throw new UnsupportedOperationException();
    }

    public ContentProperties getProperties() {
        throw new UnsupportedOperationException();
    }

    protected ContentEntityObject getContainerContent() {
        return containerContent;
    }

    protected void setContainerContent(ContentEntityObject containerContent) {
        this.containerContent = containerContent;
    }

    protected void replaceContentProperties(ContentProperties contentProperties) {
        throw new UnsupportedOperationException();
    }

    public void setContentPropertiesFrom(ContentEntityObject contentPropertiesFrom) {
        throw new UnsupportedOperationException();
    }

    public Long getOriginalVersionId() {
        return originalVersionId;
    }

    protected void setOriginalVersionId(Long originalVersionId) {
        this.originalVersionId = originalVersionId;
    }

    public long getLatestVersionId() {
        throw new UnsupportedOperationException();
    }

    protected AttachmentManager getAttachmentManager() {
        throw new UnsupportedOperationException();
    }
}
