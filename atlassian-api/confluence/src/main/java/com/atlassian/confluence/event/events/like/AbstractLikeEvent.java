package com.atlassian.confluence.event.events.like;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.user.User;
import java.util.Objects;

public abstract class AbstractLikeEvent extends ContentEvent implements LikeEvent {
    private User originatingUser;
    private ContentEntityObject content;

    public AbstractLikeEvent(Object object, User originatingUser, ContentEntityObject content) {
        super(object);
        this.originatingUser = originatingUser;
        this.content = content;
    }

    @Override
    public ContentEntityObject getContent() {
        return content;
    }

    @Override
    public User getOriginatingUser() {
        return originatingUser;
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{" + "originatingUser=" + originatingUser + ", " + "content=" + content
                + "}";
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        AbstractLikeEvent that = (AbstractLikeEvent) object;
        return Objects.equals(originatingUser, that.originatingUser) && Objects.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originatingUser, content);
    }
}
