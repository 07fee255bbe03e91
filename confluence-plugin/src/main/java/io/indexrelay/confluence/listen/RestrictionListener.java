package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.security.AncestorsUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.read.Contents;
import io.indexrelay.listen.Capture;
import java.util.ArrayList;
import java.util.List;

/**
 * View and edit restrictions. The event comes once for each row, after the change; on a move it has no permission. An
 * edit restriction counts as well, because it extends who may view.
 */
public final class RestrictionListener {

    private static final Cause CAUSE = ConfluenceCauses.CONTENT_PERMISSIONS_UPDATED;

    private final Capture capture;

    public RestrictionListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void changed(ContentPermissionEvent event) {
        capture.of(event, () -> {
            List<Change> changes =
                    new ArrayList<>(ContentChanges.of(event.getContent(), ChangeKind.ACCESS_CHANGED, CAUSE));
            if (changes.isEmpty()) {
                return changes;
            }
            Contents.subjectOf(event.getContent())
                    .ifPresent(owner -> changes.add(ContentChanges.restriction(owner, CAUSE)));
            if (event.getContent() instanceof Page) {
                changes.addAll(ContentChanges.of(event.getContent(), ChangeKind.SUBTREE, CAUSE));
            }
            return changes;
        });
    }

    /**
     * The table of ancestors was repaired by a job or an import: what the page inherits may be different now, and its
     * ancestors stand in its content.
     */
    @EventListener
    public void ancestorsRepaired(AncestorsUpdateEvent event) {
        capture.of(event, () -> {
            Subject page = Subject.of(Kind.PAGE, event.getPageId());
            return List.of(Change.of(page, ChangeKind.UPSERTED, ConfluenceCauses.ANCESTORS_UPDATED));
        });
    }
}
