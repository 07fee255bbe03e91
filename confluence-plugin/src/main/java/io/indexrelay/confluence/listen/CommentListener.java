package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.listen.Capture;

/**
 * Comments on pages, blog posts and attachments, inline ones too. There is no event when they go to the trash with their
 * page: their access hangs on the page's document, which hides them at once.
 */
public final class CommentListener {

    private final Capture capture;

    public CommentListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void created(CommentCreateEvent event) {
        capture.of(
                event,
                () -> ContentChanges.of(event.getComment(), ChangeKind.UPSERTED, ConfluenceCauses.COMMENT_CREATED));
    }

    @EventListener
    public void updated(CommentUpdateEvent event) {
        capture.of(
                event,
                () -> ContentChanges.of(event.getComment(), ChangeKind.UPSERTED, ConfluenceCauses.COMMENT_UPDATED));
    }

    @EventListener
    public void removed(CommentRemoveEvent event) {
        capture.of(
                event,
                () -> ContentChanges.of(event.getComment(), ChangeKind.DELETED, ConfluenceCauses.COMMENT_REMOVED));
    }
}
