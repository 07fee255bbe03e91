package com.atlassian.confluence.event.events.content;

import com.atlassian.annotations.Internal;
import com.atlassian.confluence.pages.AbstractPage;
import java.util.Objects;

@Internal
public class ContentPurgedFromTrashEvent {
    private AbstractPage content;

    public ContentPurgedFromTrashEvent(AbstractPage content) {
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
        ContentPurgedFromTrashEvent that = (ContentPurgedFromTrashEvent) object;
        return Objects.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content);
    }
}
