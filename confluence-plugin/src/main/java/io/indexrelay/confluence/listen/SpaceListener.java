package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.space.SpaceArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceCreateEvent;
import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceUnArchivedEvent;
import com.atlassian.confluence.event.events.space.SpaceUpdateEvent;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.listen.Capture;
import java.util.List;

/** Spaces. Archiving has an event of its own only on one of two ways, so every update is read for the status too. */
public final class SpaceListener {

    private final Capture capture;

    public SpaceListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void created(SpaceCreateEvent event) {
        capture.of(
                event,
                () -> List.of(space(event, ChangeKind.UPSERTED, ConfluenceCauses.SPACE_CREATED), viewers(event)));
    }

    @EventListener
    public void updated(SpaceUpdateEvent event) {
        capture.of(event, () -> List.of(space(event, ChangeKind.UPSERTED, ConfluenceCauses.SPACE_UPDATED)));
    }

    @EventListener
    public void archived(SpaceArchivedEvent event) {
        capture.of(event, () -> List.of(space(event, ChangeKind.UPSERTED, ConfluenceCauses.SPACE_UPDATED)));
    }

    @EventListener
    public void unarchived(SpaceUnArchivedEvent event) {
        capture.of(event, () -> List.of(space(event, ChangeKind.UPSERTED, ConfluenceCauses.SPACE_UPDATED)));
    }

    /** At the end of the removal, outside its transactions; the space it carries is a copy. */
    @EventListener
    public void removed(SpaceRemoveEvent event) {
        capture.of(
                event, () -> List.of(space(event, ChangeKind.DELETED, ConfluenceCauses.SPACE_REMOVED), viewers(event)));
    }

    private static Change space(SpaceEvent event, ChangeKind kind, Cause cause) {
        Subject subject = Subject.of(Kind.SPACE, event.getSpace().getId());
        return Change.of(subject, kind, cause);
    }

    private static Change viewers(SpaceEvent event) {
        return SetIds.changed(SetIds.space(event.getSpace().getId()), ConfluenceCauses.SPACE_PERMISSIONS_UPDATED);
    }
}
