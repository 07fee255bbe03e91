package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;

public class ProfilePictureThumbnailViewEvent extends ProfilePictureViewEvent {
    public ProfilePictureThumbnailViewEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }
}
