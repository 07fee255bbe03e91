package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.HasLinkWikiMarkup;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;

public class Comment extends ContentEntityObject
        implements HasLinkWikiMarkup, Spaced, ContentConvertible, Contained<ContentEntityObject> {
    public static final String CONTENT_TYPE = "comment";

    public static final String INLINE_PROP = "inline-comment";

    public static final String MARKER_REF_PROP = "inline-marker-ref";

    public static final String ORIGINAL_SELECTION_PROP = "inline-original-selection";

    public static final String INLINE = "inline";

    public static final String FOOTER = "footer";

    private ContentEntityObject container;
    private Comment parent;
    private List<Comment> children;
    private boolean inlineComment;
    private CommentStatus status;

    public Comment() {}

    public ContentEntityObject getContentEntityObject() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    @Override
    public Space getSpace() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getDisplayTitle() {
        return super.getDisplayTitle();
    }

    @Override
    public String getUrlPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getNameForComparison() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getSpaceKey() {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    public int getDescendantsCount() {
        throw new UnsupportedOperationException();
    }

    public Set<String> getDescendantAuthors() {
        throw new UnsupportedOperationException();
    }

    public int getDepth() {
        throw new UnsupportedOperationException();
    }

    public Date getThreadChangedDate() {
        throw new UnsupportedOperationException();
    }

    public void reparentChildren(Comment comment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void convertToHistoricalVersion() {
        super.convertToHistoricalVersion();
    }

    public void removeChild(Comment comment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    @Override
    public String getLinkWikiMarkup() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentType getContentTypeObject() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        throw new UnsupportedOperationException();
    }

    public boolean isInlineComment() {
        return inlineComment;
    }

    public void setInlineComment(boolean inlineComment) {
        this.inlineComment = inlineComment;
    }

    public CommentStatus getStatus() {
        return status;
    }

    public void setStatus(CommentStatus status) {
        this.status = status;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        Comment that = (Comment) object;
        return Objects.equals(container, that.container)
                && Objects.equals(parent, that.parent)
                && Objects.equals(children, that.children)
                && Objects.equals(inlineComment, that.inlineComment)
                && Objects.equals(status, that.status);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), container, parent, children, inlineComment, status);
    }
}
