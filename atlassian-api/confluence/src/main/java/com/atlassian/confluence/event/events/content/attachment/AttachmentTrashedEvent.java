package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.event.events.types.Trashed;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;

public class AttachmentTrashedEvent extends AttachmentEvent implements Trashed, UserDriven {
    private ConfluenceUser originatingUser;

    public AttachmentTrashedEvent(
            Object object, Attachment attachment, ConfluenceUser confluenceUser, boolean suppressNotifications) {
        super(object, attachment, suppressNotifications);
        this.originatingUser = confluenceUser;
        if (attachment.getContainer() == null) {
            throw new IllegalArgumentException("the attachment hangs on nothing");
        }
    }

    @Override
    public User getOriginatingUser() {
        return originatingUser;
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
