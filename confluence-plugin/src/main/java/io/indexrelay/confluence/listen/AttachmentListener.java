package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.confluence.event.events.content.attachment.AttachmentTrashedEvent;
import com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentCreateEvent;
import com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRemoveEvent;
import com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentRestoreEvent;
import com.atlassian.confluence.event.events.content.attachment.GeneralAttachmentUpdateEvent;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.confluence.read.Contents;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;

/**
 * Attachments. A rename or a move to another page is an update. The removal of an old version has an event of its own,
 * which is not heard: the attachment lives on. Hidden attachments arrive too and are read as absent.
 */
public final class AttachmentListener {

    private final Capture capture;

    public AttachmentListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void created(GeneralAttachmentCreateEvent event) {
        capture.of(event, () -> each(event, ChangeKind.UPSERTED, ConfluenceCauses.ATTACHMENT_CREATED));
    }

    /** A move to another page changes who may see it. */
    @EventListener
    public void updated(GeneralAttachmentUpdateEvent event) {
        capture.of(event, () -> each(event, ChangeKind.UPSERTED, ConfluenceCauses.ATTACHMENT_UPDATED).stream()
                .map(change -> change.narrowing(event.isAttachmentContainerUpdated()))
                .toList());
    }

    @EventListener
    public void trashed(AttachmentTrashedEvent event) {
        capture.of(event, () -> withComments(event, ChangeKind.DELETED, ConfluenceCauses.ATTACHMENT_TRASHED));
    }

    @EventListener
    public void restored(GeneralAttachmentRestoreEvent event) {
        capture.of(event, () -> withComments(event, ChangeKind.UPSERTED, ConfluenceCauses.ATTACHMENT_RESTORED));
    }

    @EventListener
    public void removed(GeneralAttachmentRemoveEvent event) {
        capture.of(event, () -> each(event, ChangeKind.DELETED, ConfluenceCauses.ATTACHMENT_REMOVED));
    }

    /** Comments on it come and go with it, without events: what hangs on the page is compared with what receivers have. */
    private static List<Change> withComments(AttachmentEvent event, ChangeKind kind, Cause cause) {
        List<Change> changes = new ArrayList<>(each(event, kind, cause));
        event.getAttachments().stream()
                .flatMap(attachment -> Contents.rootOf(attachment).stream())
                .distinct()
                .forEach(root -> changes.addAll(ContentChanges.of(root, ChangeKind.DEPENDENTS, cause)));
        return changes;
    }

    private static List<Change> each(AttachmentEvent event, ChangeKind kind, Cause cause) {
        return event.getAttachments().stream()
                .flatMap(attachment -> ContentChanges.of(attachment, kind, cause).stream())
                .toList();
    }
}
