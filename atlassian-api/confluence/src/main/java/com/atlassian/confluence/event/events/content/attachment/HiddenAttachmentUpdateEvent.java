package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

public class HiddenAttachmentUpdateEvent extends GeneralAttachmentUpdateEvent {
    public HiddenAttachmentUpdateEvent(Object object, Attachment attachment1, Attachment attachment2) {
        super(object, attachment1, attachment2);
    }
}
