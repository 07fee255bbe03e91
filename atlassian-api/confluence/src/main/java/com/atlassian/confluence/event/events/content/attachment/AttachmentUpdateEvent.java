package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

public class AttachmentUpdateEvent extends GeneralAttachmentUpdateEvent {
    public AttachmentUpdateEvent(Object object, Attachment attachment1, Attachment attachment2) {
        super(object, attachment1, attachment2);
    }

    public AttachmentUpdateEvent(
            Object object, Attachment attachment1, Attachment attachment2, boolean suppressNotifications) {
        super(object, attachment1, attachment2, suppressNotifications);
    }
}
