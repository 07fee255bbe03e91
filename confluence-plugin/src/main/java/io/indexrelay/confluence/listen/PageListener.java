package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.content.pagehierarchy.CopyPageHierarchyFinishEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.read.Contents;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages. All of these events are published inside the transaction of the change, on the node that does it (seen in
 * Confluence 8.7.2).
 */
public final class PageListener {

    private final Capture capture;

    public PageListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void created(PageCreateEvent event) {
        capture.of(event, () -> ifCurrent(event.getPage(), ChangeKind.UPSERTED, ConfluenceCauses.PAGE_CREATED));
    }

    /** Also minor edits, renames and reverts; saves of a shared draft arrive here as well and are passed over. */
    @EventListener
    public void updated(PageUpdateEvent event) {
        capture.of(event, () -> ifCurrent(event.getPage(), ChangeKind.UPSERTED, ConfluenceCauses.PAGE_UPDATED));
    }

    @EventListener
    public void copied(PageCopyEvent event) {
        capture.of(event, () -> ifCurrent(event.getDestination(), ChangeKind.UPSERTED, ConfluenceCauses.PAGE_CREATED));
    }

    /** The link-rewriting pass changes the copies after their own events, and labels are copied without any. */
    @EventListener
    public void hierarchyCopied(CopyPageHierarchyFinishEvent event) {
        capture.of(event, () -> {
            List<Change> changes = new ArrayList<>(
                    ContentChanges.of(event.getDestination(), ChangeKind.UPSERTED, ConfluenceCauses.PAGE_CREATED));
            changes.addAll(ContentChanges.of(
                    event.getDestination(), ChangeKind.SUBTREE_UPSERTED, ConfluenceCauses.PAGE_CREATED));
            return changes;
        });
    }

    /**
     * One event for the root of what moved. Children that the mover may not edit stay behind as root pages without any
     * event; the expansion of the subtree finds them, because it walks what receivers know as well. Where only the order of
     * pages changed, those below are as they were.
     */
    @EventListener
    public void moved(PageMoveEvent event) {
        capture.of(event, () -> {
            List<Change> changes = new ArrayList<>(
                    ContentChanges.of(event.getPage(), ChangeKind.UPSERTED, ConfluenceCauses.PAGE_MOVED));
            if (hangsElsewhere(event)) {
                changes.addAll(ContentChanges.of(event.getPage(), ChangeKind.SUBTREE, ConfluenceCauses.PAGE_MOVED));
                changes.addAll(
                        ContentChanges.of(event.getPage(), ChangeKind.SUBTREE_UPSERTED, ConfluenceCauses.PAGE_MOVED));
            }
            return changes;
        });
    }

    /** True in doubt, as in a version that lacks one of these (seen in 8.7.2, no newer one verified). */
    private static boolean hangsElsewhere(PageMoveEvent event) {
        try {
            Page before = event.getOldParentPage();
            Page now = event.getNewParentPage();
            return event.isMovedSpace() || before == null || now == null || before.getId() != now.getId();
        } catch (LinkageError e) {
            return true;
        }
    }

    /** Children are cut off without an event, and those below them keep their ancestors: the subtree is read again. */
    @EventListener
    public void trashed(PageTrashedEvent event) {
        capture.of(event, () -> gone(event.getPage(), ConfluenceCauses.PAGE_TRASHED));
    }

    /** What hangs on it comes back without events; receivers have never had it if it was in the trash before they were. */
    @EventListener
    public void restored(PageRestoreEvent event) {
        capture.of(event, () -> {
            List<Change> changes = new ArrayList<>(
                    ContentChanges.of(event.getPage(), ChangeKind.UPSERTED, ConfluenceCauses.PAGE_RESTORED));
            changes.addAll(
                    ContentChanges.of(event.getPage(), ChangeKind.SUBTREE_UPSERTED, ConfluenceCauses.PAGE_RESTORED));
            changes.addAll(
                    ContentChanges.of(event.getPage(), ChangeKind.DEPENDENTS_UPSERTED, ConfluenceCauses.PAGE_RESTORED));
            return changes;
        });
    }

    /** Published before the row goes; of drafts too, which receivers never had. */
    @EventListener
    public void removed(PageRemoveEvent event) {
        capture.of(
                event,
                () -> event.getPage().isDraft() ? List.of() : gone(event.getPage(), ConfluenceCauses.PAGE_REMOVED));
    }

    private static List<Change> gone(Page page, Cause cause) {
        Subject subject = Contents.subjectOf(page).orElseThrow();
        return List.of(
                Change.of(subject, ChangeKind.DELETED, cause),
                Change.of(subject, ChangeKind.SUBTREE, cause),
                Change.of(subject, ChangeKind.SUBTREE_UPSERTED, cause),
                ContentChanges.restriction(subject, cause));
    }

    private static List<Change> ifCurrent(Page page, ChangeKind kind, Cause cause) {
        return page.isCurrent() ? ContentChanges.of(page, kind, cause) : List.of();
    }
}
