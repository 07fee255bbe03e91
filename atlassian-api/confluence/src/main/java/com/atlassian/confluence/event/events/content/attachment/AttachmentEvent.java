package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Attachment;
import java.util.List;
import java.util.Objects;

public abstract class AttachmentEvent extends ContentEvent {
    private List<Attachment> attachments;
    private Attachment attachment;

    protected AttachmentEvent(Object object, List<Attachment> attachments, boolean flag) {
        super(object, flag);
        this.attachments = attachments;
    }

    protected AttachmentEvent(Object object, List<Attachment> attachments) {
        super(object);
        this.attachments = attachments;
    }

    protected AttachmentEvent(Object object, Attachment attachment) {
        super(object);
        this.attachment = attachment;
    }

    protected AttachmentEvent(Object object, Attachment attachment, boolean flag) {
        super(object, flag);
        this.attachment = attachment;
    }

    @Override
    public ContentEntityObject getContent() {
        throw new UnsupportedOperationException();
    }

    public ContentEntityObject getAttachedTo() {
        throw new UnsupportedOperationException();
    }

    public Attachment getAttachment() {
        return attachment;
    }

    public List<Attachment> getAttachments() {
        return attachments;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        AttachmentEvent that = (AttachmentEvent) object;
        return Objects.equals(attachments, that.attachments) && Objects.equals(attachment, that.attachment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), attachments, attachment);
    }
}
