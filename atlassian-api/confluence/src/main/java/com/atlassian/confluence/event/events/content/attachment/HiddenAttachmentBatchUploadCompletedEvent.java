package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class HiddenAttachmentBatchUploadCompletedEvent extends GeneralAttachmentBatchUploadCompletedEvent {
    public HiddenAttachmentBatchUploadCompletedEvent(Object object, List<Attachment> list) {
        super(object, list);
    }
}
