package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.api.model.event.notification.NotificationEnabledEvent;
import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class AttachmentBatchUploadCompletedEvent extends GeneralAttachmentBatchUploadCompletedEvent
        implements NotificationEnabledEvent {
    public AttachmentBatchUploadCompletedEvent(Object object, List<Attachment> list) {
        super(object, list);
    }

    public AttachmentBatchUploadCompletedEvent(Object object, List<Attachment> list, boolean suppressNotifications) {
        super(object, list, suppressNotifications);
    }
}
