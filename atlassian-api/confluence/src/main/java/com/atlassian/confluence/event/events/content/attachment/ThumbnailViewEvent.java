package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

public class ThumbnailViewEvent extends AttachmentViewEvent {
    public ThumbnailViewEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }
}
