package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;

public class HiddenAttachmentCreateEvent extends GeneralAttachmentCreateEvent {
    public HiddenAttachmentCreateEvent(Object object, List<Attachment> list) {
        super(object, list);
    }

    public HiddenAttachmentCreateEvent(Object object, Attachment attachment) {
        super(object, attachment);
    }
}
