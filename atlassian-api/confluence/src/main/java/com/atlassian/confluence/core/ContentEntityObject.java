package com.atlassian.confluence.core;

import bucket.core.persistence.ObjectDao;
import com.atlassian.bonnie.Searchable;
import com.atlassian.confluence.api.model.content.ContentSelector;
import com.atlassian.confluence.api.model.content.ContentStatus;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.content.Content;
import com.atlassian.confluence.content.ContentProperties;
import com.atlassian.confluence.content.ContentProperty;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    private String lowerTitle;
    private List<CustomContentEntityObject> customContent = new ArrayList<>();
    private List<ContentProperty> contentProperties = new ArrayList<>();
    // Its elements change their hash when they get their ids: search it by equality, never by hash.
    private Set<ContentPermissionSet> contentPermissionSets = new HashSet<>();

    private String title;
    private List<BodyContent> bodyContents = new ArrayList<>();
    private List<OutgoingLink> outgoingLinks = new ArrayList<>();
    private String contentStatus = CURRENT;
    private List<Attachment> attachments = new ArrayList<>();
    private String versionComment;
    private List<Comment> comments = new ArrayList<>();
    private ContentEntityObject containerContent;
    private Long originalVersionId;

    protected ContentEntityObject() {}

    @Override
    public abstract String getType();

    public ContentTypeEnum getTypeEnum() {
        return ContentTypeEnum.getByRepresentation(getType());
    }

    public String getIdAsString() {
        return String.valueOf(getId());
    }

    @Override
    public String getDisplayTitle() {
        return getTitle();
    }

    @Override
    public abstract String getUrlPath();

    public String getAttachmentUrlPath(Attachment attachment) {
        return getAttachmentsUrlPath();
    }

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
        this.lowerTitle = title == null ? null : title.toLowerCase(Locale.ENGLISH);
    }

    public String getLowerTitle() {
        return lowerTitle;
    }

    public BodyType getDefaultBodyType() {
        return BodyType.XHTML;
    }

    public BodyContent getBodyContent() {
        return getBodyContents().isEmpty()
                ? new BodyContent(this, "", getDefaultBodyType())
                : getBodyContents().get(0);
    }

    public BodyContent getBodyContent(BodyType bodyType) {
        return getBodyContents().stream()
                .filter(body -> body.getBodyType().equals(bodyType))
                .findFirst()
                .orElseGet(() -> new BodyContent(this, "", bodyType));
    }

    public void setBodyContent(BodyContent bodyContent) {
        if (bodyContents.isEmpty()) {
            bodyContent.setContent(this);
            bodyContents.add(bodyContent);
        } else {
            bodyContents.get(0).shallowCopy(bodyContent);
        }
    }

    public String getBodyAsString() {
        return getBodyContent().getBody();
    }

    public void setBodyAsString(String bodyAsString) {
        setBodyContent(new BodyContent(this, bodyAsString, getDefaultBodyType()));
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
        outgoingLinks.add(outgoingLink);
    }

    public void removeOutgoingLink(OutgoingLink outgoingLink) {
        outgoingLinks.remove(outgoingLink);
    }

    @Override
    public void setOriginalVersion(Versioned originalVersion) {
        super.setOriginalVersion(originalVersion);
        originalVersionId = originalVersion == null ? null : ((ContentEntityObject) originalVersion).getId();
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
        setLabellings(new ArrayList<>());
        attachments = new ArrayList<>();
        comments = new ArrayList<>();
        customContent = new ArrayList<>();
        outgoingLinks = new ArrayList<>();
        contentPermissionSets = new HashSet<>();
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
        return this == object
                || object instanceof ContentEntityObject
                        && getId() != 0
                        && getId() == ((ContentEntityObject) object).getId();
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public String toString() {
        return getType() + ": " + getTitle() + " v." + getVersion() + " (" + getId() + ")";
    }

    public abstract String getNameForComparison();

    public final int compareTo(ContentEntityObject contentEntityObject) {
        return getNameForComparison().compareToIgnoreCase(contentEntityObject.getNameForComparison());
    }

    @Override
    public Collection<Searchable> getSearchableDependants() {
        return List.of();
    }

    public final PageContext toPageContext() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIndexable() {
        return isLatestVersion() && (isCurrent() || isDraft());
    }

    @Deprecated
    public List<ContentPermission> getPermissions() {
        return contentPermissionSets.stream()
                .flatMap(set -> set.contentPermissionsCopy().stream())
                .toList();
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
        return isLatestVersion()
                ? ContentStatus.valueOf(isDeleted() ? "trashed" : getContentStatus())
                : ContentStatus.HISTORICAL;
    }

    public String getContentStatus() {
        return contentStatus;
    }

    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    public boolean isCurrent() {
        return CURRENT.equals(getContentStatus());
    }

    public boolean isDeleted() {
        return DELETED.equals(getContentStatus());
    }

    public boolean isDraft() {
        return DRAFT.equals(getContentStatus());
    }

    public boolean sharedAccessAllowed(User user) {
        ContentPermissionSet shared = getContentPermissionSet(ContentPermission.SHARED_PERMISSION);
        return wasCreatedBy(user) || shared != null && shared.isPermitted(user);
    }

    public String getShareId() {
        return getProperties().getStringProperty(SHARE_ID);
    }

    public void setShareId(String shareId) {
        getProperties().setStringProperty(SHARE_ID, shareId);
    }

    public String getSynchronyRevision() {
        return getProperties().getStringProperty(SYNC_REV);
    }

    public void setSynchronyRevision(String synchronyRevision) {
        getProperties().setStringProperty(SYNC_REV, synchronyRevision);
    }

    public String getSynchronyRevisionSource() {
        return getProperties().getStringProperty(SYNC_REV_SOURCE);
    }

    public Optional<Instant> getTrashDate() {
        throw new UnsupportedOperationException();
    }

    public void setSynchronyRevisionSource(String synchronyRevisionSource) {
        getProperties().setStringProperty(SYNC_REV_SOURCE, synchronyRevisionSource);
    }

    public String getCollaborativeEditingUuid() {
        return getProperties().getStringProperty(COLLABORATIVE_EDITING_UUID);
    }

    public void setCollaborativeEditingUuid(String collaborativeEditingUuid) {
        getProperties().setStringProperty(COLLABORATIVE_EDITING_UUID, collaborativeEditingUuid);
    }

    public boolean isUnpublished() {
        return isDraft() && isLatestVersion();
    }

    public boolean wasCreatedBy(User user) {
        return getCreator() == null
                ? user == null
                : user != null && getCreator().getName().equals(user.getName());
    }

    public void trash() {
        setContentStatus(DELETED);
        trashDependents();
    }

    protected void trash(long id) {
        trash();
    }

    protected void trashDependents() {
        dependents().forEach(dependent -> dependent.setContentStatus(DELETED));
    }

    public void restore() {
        setContentStatus(CURRENT);
        restoreDependents();
    }

    protected void restoreDependents() {
        dependents().forEach(dependent -> dependent.setContentStatus(CURRENT));
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    @Deprecated
    public List<Attachment> getLatestVersionsOfAttachments() {
        return getAttachments().stream()
                .filter(attachment -> attachment.isLatestVersion() && attachment.isCurrent())
                .toList();
    }

    public void setAttachments(List<Attachment> attachments) {
        this.attachments = attachments;
    }

    public void addAttachment(Attachment attachment) {
        ensureAttachmentBelongsToContent(attachment);
        attachments.add(attachment);
    }

    public void removeAttachment(Attachment attachment) {
        attachments.remove(attachment);
    }

    public String getBodyAsStringWithoutMarkup() {
        throw new UnsupportedOperationException();
    }

    public String getExcerpt() {
        throw new UnsupportedOperationException();
    }

    public String getAttachmentsUrlPath() {
        return "/pages/viewpageattachments.action?pageId=" + getId();
    }

    public Attachment getAttachmentNamed(String text) {
        return getLatestVersionsOfAttachments().stream()
                .filter(attachment -> attachment.getFileName().equals(text))
                .findFirst()
                .orElse(null);
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String versionComment) {
        this.versionComment = versionComment;
    }

    public boolean isVersionCommentAvailable() {
        return versionComment != null && !versionComment.isBlank();
    }

    @Override
    public Object clone() {
        try {
            ContentEntityObject copy = (ContentEntityObject) super.clone();
            copy.bodyContents = new ArrayList<>();
            for (BodyContent body : getBodyContents()) {
                BodyContent copied = new BodyContent(body);
                copied.setContent(copy);
                copy.bodyContents.add(copied);
            }
            copy.contentProperties =
                    new ArrayList<>(ContentProperties.deepClone(getProperties()).asList());
            copy.outgoingLinks = new ArrayList<>(outgoingLinks);
            copy.attachments = new ArrayList<>(attachments);
            copy.comments = new ArrayList<>(comments);
            copy.customContent = new ArrayList<>(customContent);
            copy.contentPermissionSets = new HashSet<>(contentPermissionSets);
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String getRenderedVersionComment() {
        throw new UnsupportedOperationException();
    }

    public ContentPermissionSet getContentPermissionSet(String text) {
        return contentPermissionSets.stream()
                .filter(set -> set.getType().equals(text))
                .findFirst()
                .orElse(null);
    }

    public boolean hasPermissions(String text) {
        return getContentPermissionSet(text) != null;
    }

    public boolean hasContentPermissions() {
        return !contentPermissionSets.isEmpty();
    }

    public void addPermission(ContentPermission contentPermission) {
        ContentPermissionSet set = getContentPermissionSet(contentPermission.getType());
        if (set == null) {
            set = new ContentPermissionSet(contentPermission.getType(), this);
            contentPermissionSets.add(set);
        }
        set.addContentPermission(contentPermission);
    }

    public void removeContentPermissionSet(ContentPermissionSet contentPermissionSet) {
        contentPermissionSets.removeIf(set -> set == contentPermissionSet || set.equals(contentPermissionSet));
    }

    public List<Comment> getComments() {
        return comments;
    }

    public void setComments(List<Comment> comments) {
        this.comments = comments;
    }

    public void addComment(Comment comment) {
        comment.setContainer(this);
        comments.add(comment);
    }

    public void removeComment(Comment comment) {
        comments.remove(comment);
    }

    public List<CustomContentEntityObject> getCustomContent() {
        return customContent;
    }

    public void addCustomContent(CustomContentEntityObject customContentEntityObject) {
        customContentEntityObject.setContainer(this);
        customContent.add(customContentEntityObject);
    }

    public void removeCustomContent(CustomContentEntityObject customContentEntityObject) {
        customContent.remove(customContentEntityObject);
    }

    @Override
    public ContentEntityObject getEntity() {
        return this;
    }

    protected void ensureAttachmentBelongsToContent(Attachment attachment) {
        if (attachment.getContainer() == null) {
            attachment.setContainer(this);
        }
    }

    public ContentId getContentId() {
        return ContentId.of(getId());
    }

    public ContentSelector getSelector() {
        return ContentSelector.builder()
                .id(getContentId())
                .status(getContentStatusObject())
                .version(getVersion())
                .build();
    }

    public ContentProperties getProperties() {
        return new ContentProperties(contentProperties);
    }

    protected ContentEntityObject getContainerContent() {
        return containerContent;
    }

    protected void setContainerContent(ContentEntityObject containerContent) {
        this.containerContent = containerContent;
    }

    protected void replaceContentProperties(ContentProperties contentProperties) {
        this.contentProperties.clear();
        this.contentProperties.addAll(contentProperties.asList());
    }

    public void setContentPropertiesFrom(ContentEntityObject contentPropertiesFrom) {
        replaceContentProperties(ContentProperties.deepClone(contentPropertiesFrom.getProperties()));
    }

    public Long getOriginalVersionId() {
        return originalVersionId;
    }

    protected void setOriginalVersionId(Long originalVersionId) {
        this.originalVersionId = originalVersionId;
    }

    public long getLatestVersionId() {
        return ((ContentEntityObject) getLatestVersion()).getId();
    }

    protected AttachmentManager getAttachmentManager() {
        throw new UnsupportedOperationException();
    }

    private Stream<ContentEntityObject> dependents() {
        return Stream.of(attachments, comments, customContent).flatMap(List::stream);
    }
}
