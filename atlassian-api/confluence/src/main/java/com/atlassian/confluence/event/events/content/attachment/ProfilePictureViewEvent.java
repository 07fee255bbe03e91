package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

public class ProfilePictureViewEvent extends AttachmentViewEvent {
    public ProfilePictureViewEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }
}
