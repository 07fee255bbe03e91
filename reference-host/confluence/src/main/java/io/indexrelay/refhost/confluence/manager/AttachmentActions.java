package io.indexrelay.refhost.confluence.manager;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.attachment.AttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentRemoveEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentTrashedEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentUpdateEvent;
import com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRestoreEvent;
import com.atlassian.confluence.event.events.content.attachment.HiddenAttachmentCreateEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentDataNotFoundException;
import com.atlassian.confluence.spaces.Spaced;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.indexrelay.refhost.manager.NativeEvents;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code AttachmentManager}. The latest version keeps the id; earlier ones get ids of their own. */
public final class AttachmentActions {

    private final ContentWriter writer;
    private final NativeEvents events;

    public AttachmentActions(ContentWriter writer, NativeEvents events) {
        this.writer = writer;
        this.events = events;
    }

    public @Nullable Attachment getAttachment(long id) {
        return writer.contents().find(Attachment.class, id).orElse(null);
    }

    public List<Attachment> getAttachments(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> writer.contents().find(Attachment.class, id).stream())
                .toList();
    }

    public @Nullable Attachment getAttachment(ContentEntityObject content, String fileName) {
        return getLatestVersionsOfAttachments(content).stream()
                .filter(attachment -> fileName.equals(attachment.getFileName()))
                .findFirst()
                .orElse(null);
    }

    public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
        return getLatestVersionsOfAttachmentsWithAnyStatus(content).stream()
                .filter(Attachment::isCurrent)
                .toList();
    }

    public List<Attachment> getLatestVersionsOfAttachmentsWithAnyStatus(ContentEntityObject content) {
        return content.getAttachments().stream()
                .filter(Attachment::isLatestVersion)
                .toList();
    }

    public List<Attachment> getLatestVersionsOfAttachmentsForMultipleCeos(
            Iterable<? extends ContentEntityObject> contents) {
        List<Attachment> all = new ArrayList<>();
        contents.forEach(content -> all.addAll(getLatestVersionsOfAttachments(content)));
        return all;
    }

    public int countLatestVersionsOfAttachments(ContentEntityObject content) {
        return getLatestVersionsOfAttachments(content).size();
    }

    public List<Attachment> getAllVersions(Attachment attachment) {
        List<Attachment> all = new ArrayList<>(List.of(attachment));
        all.addAll(getPreviousVersions(attachment));
        return all;
    }

    public List<Attachment> getPreviousVersions(Attachment attachment) {
        return writer.contents().history(attachment).stream()
                .map(Attachment.class::cast)
                .toList();
    }

    /** The bytes, in memory; so the stream can be read after the transaction too. */
    public InputStream getAttachmentData(Attachment attachment) {
        Attachment latest = (Attachment) attachment.getLatestVersion();
        byte[] data = writer.bytes()
                .find(latest.getId(), attachment.getVersion())
                .orElseThrow(() -> new IllegalStateException(
                        new AttachmentDataNotFoundException("Attachment data could not be found: " + attachment.getId()
                                + " version " + attachment.getVersion())));
        return new ByteArrayInputStream(data);
    }

    public void saveAttachment(Attachment attachment, @Nullable Attachment previous, InputStream data)
            throws IOException {
        saveAttachment(attachment, previous, data, DefaultSaveContext.DEFAULT);
    }

    /**
     * Keeps a new attachment whose container is set, or a new version.
     *
     * @param previous a clone that was taken before the change, for a new version
     */
    public void saveAttachment(
            Attachment attachment, @Nullable Attachment previous, InputStream data, SaveContext context)
            throws IOException {
        byte[] bytes = data.readAllBytes();
        attachment.setFileSize(bytes.length);
        if (attachment.getContainer() instanceof Spaced container) {
            attachment.setSpace(container.getSpace());
        }
        if (previous == null) {
            writer.stamp().created(attachment);
            writer.insert(attachment);
        } else {
            writer.newVersion(attachment, previous);
        }
        writer.bytes().save(attachment.getId(), attachment.getVersion(), bytes);
        if (context.isEventSuppressed()) {
            return;
        }
        if (previous != null) {
            events.publish(new AttachmentUpdateEvent(this, attachment, previous, context.isSuppressNotifications()));
        } else if (attachment.isHidden()) {
            events.publish(new HiddenAttachmentCreateEvent(this, List.of(attachment)));
        } else {
            events.publish(new AttachmentCreateEvent(this, attachment));
        }
    }

    /** Gives it another name, another content, or both; the id stays. */
    public void moveAttachment(Attachment attachment, String fileName, ContentEntityObject container) {
        Attachment before = (Attachment) attachment.clone();
        ContentEntityObject old = attachment.getContainer();
        if (old != null && !old.equals(container)) {
            old.removeAttachment(attachment);
            attachment.setContainer(container);
            container.addAttachment(attachment);
            attachment.setSpace(container instanceof Spaced spaced ? spaced.getSpace() : null);
        }
        attachment.setFileName(fileName);
        writer.stamp().modified(attachment);
        events.publish(new AttachmentUpdateEvent(this, attachment, before, false));
    }

    public void trash(Attachment attachment) {
        attachment.trash();
        events.publish(new AttachmentTrashedEvent(this, attachment, AuthenticatedUserThreadLocal.get(), false));
    }

    public void restore(Attachment attachment) {
        attachment.restore();
        events.publish(new GeneralAttachmentRestoreEvent(this, attachment, AuthenticatedUserThreadLocal.get(), false));
    }

    public void removeAttachmentFromServer(Attachment attachment) {
        events.publish(new AttachmentRemoveEvent(this, attachment, AuthenticatedUserThreadLocal.get(), false));
        if (attachment.getContainer() != null) {
            attachment.getContainer().removeAttachment(attachment);
        }
        writer.flush();
        writer.delete(attachment);
    }
}
