package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.user.User;

public class AttachmentRemoveEvent extends GeneralAttachmentRemoveEvent {
    public AttachmentRemoveEvent(Object object, Attachment attachment, User user) {
        super(object, attachment, user);
    }

    public AttachmentRemoveEvent(Object object, Attachment attachment, User user, boolean suppressNotifications) {
        super(object, attachment, user, suppressNotifications);
    }
}
