package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.user.User;

public class HiddenAttachmentVersionRemoveEvent extends GeneralAttachmentVersionRemoveEvent {
    public HiddenAttachmentVersionRemoveEvent(Object object, Attachment attachment, User user) {
        super(object, attachment, user);
    }
}
