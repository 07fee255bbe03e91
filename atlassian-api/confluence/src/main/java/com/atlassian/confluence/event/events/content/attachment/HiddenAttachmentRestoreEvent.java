package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.user.ConfluenceUser;

public class HiddenAttachmentRestoreEvent extends GeneralAttachmentRestoreEvent {
    public HiddenAttachmentRestoreEvent(Object object, Attachment attachment, ConfluenceUser confluenceUser) {
        super(object, attachment, confluenceUser, true);
    }
}
