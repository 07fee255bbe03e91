package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class AttachmentViewEvent extends AttachmentEvent {
    public AttachmentViewEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }

    public AttachmentViewEvent(Object object, Attachment attachment, boolean flag) {
        super(object, attachment, flag);
    }

    public AttachmentViewEvent(Object object, List<Attachment> list, boolean flag) {
        super(object, list, flag);
    }

    public boolean isDownload() {
        throw new UnsupportedOperationException();
    }
}
