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

    public GeneralAttachmentUpdateEvent(Object object, Attachment attachment1, Attachment old, boolean flag) {
        super(object, attachment1, flag);
        this.old = old;
    }

    @Override
    public Attachment getOld() {
        return old;
    }

    @Override
    public Attachment getNew() {
        throw new UnsupportedOperationException();
    }

    public boolean isFileNameChanged() {
        throw new UnsupportedOperationException();
    }

    public boolean isAttachmentContainerUpdated() {
        throw new UnsupportedOperationException();
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
