package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.event.events.types.Removed;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.user.User;
import java.util.Objects;

public class GeneralAttachmentRemoveEvent extends AttachmentEvent implements Removed, UserDriven {
    private User originatingUser;

    public GeneralAttachmentRemoveEvent(Object object, Attachment attachment, User originatingUser) {
        super(object, attachment);
        this.originatingUser = originatingUser;
    }

    public GeneralAttachmentRemoveEvent(
            Object object, Attachment attachment, User originatingUser, boolean suppressNotifications) {
        super(object, attachment, suppressNotifications);
        this.originatingUser = originatingUser;
    }

    @Override
    public User getOriginatingUser() {
        return originatingUser;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        GeneralAttachmentRemoveEvent that = (GeneralAttachmentRemoveEvent) object;
        return Objects.equals(originatingUser, that.originatingUser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), originatingUser);
    }
}
