package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class AttachmentViewEvent extends AttachmentEvent {
    private boolean download;

    public AttachmentViewEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }

    public AttachmentViewEvent(Object object, Attachment attachment, boolean download) {
        super(object, attachment);
        this.download = download;
    }

    public AttachmentViewEvent(Object object, List<Attachment> list, boolean download) {
        super(object, list);
        this.download = download;
    }

    public boolean isDownload() {
        return download;
    }
}
