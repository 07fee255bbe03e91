package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.Internal;
import com.atlassian.confluence.api.model.content.id.ContentId;
import java.util.Objects;

@Internal
public class ContentSelector {
    public static final ContentSelector UNSET = builder().build();

    private final ContentId id;
    private final ContentStatus status;
    private final int version;

    private ContentSelector(ContentId id, ContentStatus status, int version) {
        this.id = id;
        this.status = status;
        this.version = version;
    }

    public ContentId getId() {
        return id;
    }

    public ContentStatus getStatus() {
        return status;
    }

    public int getVersion() {
        return version;
    }

    public boolean hasVersion() {
        return version != 0;
    }

    public boolean isEmpty() {
        return equals(UNSET);
    }

    public ContentSelector asCurrent() {
        return new ContentSelector(id, ContentStatus.CURRENT, 0);
    }

    public static ContentSelector from(Content content) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static ContentSelector fromId(ContentId contentId) {
        return builder().id(contentId).status(ContentStatus.CURRENT).build();
    }

    public static ContentSelector.ContentSelectorBuilder builder() {
        return new ContentSelectorBuilder();
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, status, version);
    }

    @Override
    public boolean equals(Object object) {
        if (!(object instanceof ContentSelector)) {
            return false;
        }
        ContentSelector that = (ContentSelector) object;
        return Objects.equals(id, that.id) && Objects.equals(status, that.status) && version == that.version;
    }

    @Override
    public String toString() {
        return "ContentSelector{id=" + id + ", status=" + status + ", version=" + version + "}";
    }

    public static class ContentSelectorBuilder {
        private ContentId id = ContentId.UNSET;
        private ContentStatus status;
        private int version;

        private ContentSelectorBuilder() {}

        public ContentSelector.ContentSelectorBuilder id(ContentId id) {
            this.id = id;
            return this;
        }

        public ContentSelector.ContentSelectorBuilder status(ContentStatus status) {
            this.status = status;
            return this;
        }

        public ContentSelector.ContentSelectorBuilder version(int version) {
            this.version = version;
            return this;
        }

        public ContentSelector build() {
            return new ContentSelector(id, status, version);
        }
    }
}
