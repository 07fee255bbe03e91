package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.event.events.types.Trashed;
import com.atlassian.confluence.event.events.types.UserDriven;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;

public class AttachmentTrashedEvent extends AttachmentEvent implements Trashed, UserDriven {
    public AttachmentTrashedEvent(Object object, Attachment attachment, ConfluenceUser confluenceUser, boolean flag) {
        super(object, attachment, flag);
    }

    @Override
    public User getOriginatingUser() {
        throw new UnsupportedOperationException();
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
