package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.event.events.types.Created;
import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class GeneralAttachmentCreateEvent extends AttachmentEvent implements Created {
    public GeneralAttachmentCreateEvent(Object object, List<Attachment> list) {
        super(object, list);
    }

    public GeneralAttachmentCreateEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }

    public GeneralAttachmentCreateEvent(Object object, List<Attachment> list, boolean suppressNotifications) {
        super(object, list, suppressNotifications);
    }

    public GeneralAttachmentCreateEvent(Object object, Attachment attachment, boolean suppressNotifications) {
        super(object, attachment, suppressNotifications);
    }
}
