package com.atlassian.confluence.event.events.content;

import com.atlassian.annotations.Internal;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Objects;

@Internal
public class ContentExportedToWordEvent {
    private AbstractPage content;

    public ContentExportedToWordEvent(AbstractPage content) {
        this.content = content;
    }

    public AbstractPage getContent() {
        return content;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        ContentExportedToWordEvent that = (ContentExportedToWordEvent) object;
        return Objects.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content);
    }
}
