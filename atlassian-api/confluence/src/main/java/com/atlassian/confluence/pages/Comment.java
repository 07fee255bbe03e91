package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.HasLinkWikiMarkup;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public class Comment extends ContentEntityObject
        implements HasLinkWikiMarkup, Spaced, ContentConvertible, Contained<ContentEntityObject> {
    public static final String CONTENT_TYPE = "comment";

    public static final String INLINE_PROP = "inline-comment";

    public static final String MARKER_REF_PROP = "inline-marker-ref";

    public static final String ORIGINAL_SELECTION_PROP = "inline-original-selection";

    public static final String INLINE = "inline";

    public static final String FOOTER = "footer";

    private static final String STATUS = "status";

    private Comment parent;
    private List<Comment> children = new ArrayList<>();

    public Comment() {}

    public ContentEntityObject getContentEntityObject() {
        return getContainer();
    }

    @Override
    public ContentEntityObject getContainer() {
        return getContainerContent();
    }

    public void setContainer(ContentEntityObject container) {
        setContainerContent(container);
    }

    @Override
    public Space getSpace() {
        return getContainer() instanceof Spaced ? ((Spaced) getContainer()).getSpace() : null;
    }

    @Override
    public String getDisplayTitle() {
        return getContainer() == null ? "Re:" : "Re: " + getContainer().getDisplayTitle();
    }

    @Override
    public String getUrlPath() {
        if (getContainer() == null) {
            return "";
        }
        String path = getContainer().getUrlPath();
        return path + (path.contains("?") ? "&" : "?") + "focusedCommentId=" + getId() + "#comment-" + getId();
    }

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public String getNameForComparison() {
        return getDisplayTitle();
    }

    @Deprecated
    public String getSpaceKey() {
        return getSpace() == null ? null : getSpace().getKey();
    }

    public Comment getParent() {
        return parent;
    }

    public void setParent(Comment parent) {
        this.parent = parent;
    }

    public List<Comment> getChildren() {
        return children;
    }

    public void setChildren(List<Comment> children) {
        this.children = children;
    }

    public void addChild(Comment comment) {
        comment.setParent(this);
        children.add(comment);
    }

    public int getDescendantsCount() {
        return getChildren().stream()
                .mapToInt(child -> 1 + child.getDescendantsCount())
                .sum();
    }

    public Set<String> getDescendantAuthors() {
        Set<String> authors = new HashSet<>();
        for (Comment child : getChildren()) {
            authors.add(child.getCreatorName());
            authors.addAll(child.getDescendantAuthors());
        }
        return authors;
    }

    public int getDepth() {
        return parent == null ? 0 : parent.getDepth() + 1;
    }

    public Date getThreadChangedDate() {
        Date changed = getLastModificationDate();
        for (Comment child : getChildren()) {
            Date below = child.getThreadChangedDate();
            if (changed == null || below != null && below.after(changed)) {
                changed = below;
            }
        }
        return changed;
    }

    public void reparentChildren(Comment comment) {
        for (Comment child : List.copyOf(children)) {
            children.remove(child);
            child.setParent(comment);
            if (comment != null) {
                comment.getChildren().add(child);
            }
        }
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
        children = new ArrayList<>();
        parent = null;
    }

    public void removeChild(Comment comment) {
        children.remove(comment);
        comment.setParent(null);
    }

    @Override
    public Object clone() {
        Comment copy = (Comment) super.clone();
        copy.children = new ArrayList<>(children);
        return copy;
    }

    @Override
    public String getLinkWikiMarkup() {
        return "[$" + getId() + "]";
    }

    @Override
    public ContentType getContentTypeObject() {
        return ContentType.COMMENT;
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        return true;
    }

    public boolean isInlineComment() {
        return "true".equals(getProperties().getStringProperty(INLINE_PROP));
    }

    public void setInlineComment(boolean inlineComment) {
        getProperties().setStringProperty(INLINE_PROP, String.valueOf(inlineComment));
    }

    public CommentStatus getStatus() {
        String value = getProperties().getStringProperty(STATUS);
        return new CommentStatus.Builder()
                .setValue(value == null ? CommentStatus.Value.OPEN.getStringValue() : value)
                .setLastModifider(getProperties().getStringProperty(STATUS + "-lastmodifier"))
                .setLastModifiedDate(getProperties().getLongProperty(STATUS + "-lastmoddate", 0))
                .build();
    }

    public void setStatus(CommentStatus status) {
        getProperties().setStringProperty(STATUS, status.getValue().getStringValue());
        getProperties().setStringProperty(STATUS + "-lastmodifier", status.getLastModifier());
        getProperties()
                .setLongProperty(
                        STATUS + "-lastmoddate",
                        status.getLastModifiedDate() == null ? 0 : status.getLastModifiedDate());
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
