package com.atlassian.confluence.event.events.content.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Attachment;
import java.util.List;
import java.util.Objects;

public abstract class AttachmentEvent extends ContentEvent {
    private ContentEntityObject attachedTo;

    private List<Attachment> attachments;

    protected AttachmentEvent(Object object, List<Attachment> attachments, boolean suppressNotifications) {
        super(object, suppressNotifications);
        this.attachments = List.copyOf(attachments);
        this.attachedTo = attachments.get(0).getContainer();
    }

    protected AttachmentEvent(Object object, List<Attachment> attachments) {
        this(object, attachments, false);
    }

    protected AttachmentEvent(Object object, Attachment attachment) {
        this(object, List.of(attachment), false);
    }

    protected AttachmentEvent(Object object, Attachment attachment, boolean suppressNotifications) {
        this(object, List.of(attachment), suppressNotifications);
    }

    @Override
    public ContentEntityObject getContent() {
        return attachedTo;
    }

    public ContentEntityObject getAttachedTo() {
        return attachedTo;
    }

    public Attachment getAttachment() {
        return attachments.get(0);
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
        return Objects.equals(attachments, that.attachments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), attachments);
    }
}
