package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.event.events.types.ConfluenceEntityUpdated;
import com.atlassian.confluence.event.events.types.Updated;
import com.atlassian.confluence.pages.Attachment;
import java.util.Objects;

public class GeneralAttachmentUpdateEvent extends AttachmentEvent implements Updated, ConfluenceEntityUpdated {
    private Attachment old;

    public GeneralAttachmentUpdateEvent(Object object, Attachment attachment1, Attachment old) {
        super(object, attachment1);
        this.old = old;
    }

    public GeneralAttachmentUpdateEvent(
            Object object, Attachment attachment1, Attachment old, boolean suppressNotifications) {
        super(object, attachment1, suppressNotifications);
        this.old = old;
    }

    @Override
    public Attachment getOld() {
        return old;
    }

    @Override
    public Attachment getNew() {
        return getAttachment();
    }

    public boolean isFileNameChanged() {
        return old != null && !Objects.equals(old.getFileName(), getNew().getFileName());
    }

    public boolean isAttachmentContainerUpdated() {
        return old != null && !Objects.equals(old.getContainer(), getNew().getContainer());
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        GeneralAttachmentUpdateEvent that = (GeneralAttachmentUpdateEvent) object;
        return Objects.equals(old, that.old);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), old);
    }
}
