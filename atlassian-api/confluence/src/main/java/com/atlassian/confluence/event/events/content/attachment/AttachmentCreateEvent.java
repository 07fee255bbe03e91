package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class AttachmentCreateEvent extends GeneralAttachmentCreateEvent {
    public AttachmentCreateEvent(Object object, List<Attachment> list) {
        super(object, list);
    }

    public AttachmentCreateEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }

    public AttachmentCreateEvent(Object object, List<Attachment> list, boolean suppressNotifications) {
        super(object, list, suppressNotifications);
    }

    public AttachmentCreateEvent(Object object, Attachment attachment, boolean suppressNotifications) {
        super(object, attachment, suppressNotifications);
    }
}
