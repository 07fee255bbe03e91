package com.atlassian.confluence.api.model.content;

import com.atlassian.annotations.Internal;
import com.atlassian.confluence.api.model.content.id.ContentId;

@Internal
public class ContentSelector {
    public static final ContentSelector UNSET = null;

    private ContentSelector() {}

    public ContentId getId() {
        throw new UnsupportedOperationException();
    }

    public ContentStatus getStatus() {
        throw new UnsupportedOperationException();
    }

    public int getVersion() {
        throw new UnsupportedOperationException();
    }

    public boolean hasVersion() {
        throw new UnsupportedOperationException();
    }

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    public ContentSelector asCurrent() {
        throw new UnsupportedOperationException();
    }

    public static ContentSelector from(Content content) {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public static ContentSelector fromId(ContentId contentId) {
        throw new UnsupportedOperationException();
    }

    public static ContentSelector.ContentSelectorBuilder builder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object != null && object.getClass() == getClass());
    }

    @Override
    public String toString() {
        return super.toString();
    }

    public static class ContentSelectorBuilder {
        private ContentSelectorBuilder() {}

        public ContentSelector.ContentSelectorBuilder id(ContentId contentId) {
            throw new UnsupportedOperationException();
        }

        public ContentSelector.ContentSelectorBuilder status(ContentStatus contentStatus) {
            throw new UnsupportedOperationException();
        }

        public ContentSelector.ContentSelectorBuilder version(int number) {
            throw new UnsupportedOperationException();
        }

        public ContentSelector build() {
            throw new UnsupportedOperationException();
        }
    }
}
