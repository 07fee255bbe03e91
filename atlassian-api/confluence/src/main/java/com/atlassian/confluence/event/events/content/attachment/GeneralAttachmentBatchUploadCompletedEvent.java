package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class GeneralAttachmentBatchUploadCompletedEvent extends AttachmentEvent {
    public GeneralAttachmentBatchUploadCompletedEvent(Object object, List<Attachment> list) {
        super(object, list);
    }

    public GeneralAttachmentBatchUploadCompletedEvent(
            Object object, List<Attachment> list, boolean suppressNotifications) {
        super(object, list, suppressNotifications);
    }
}
