package io.indexrelay.confluence.listen;

import com.atlassian.confluence.event.events.group.GroupCreateEvent;
import com.atlassian.confluence.event.events.group.GroupRemoveEvent;
import com.atlassian.confluence.event.events.user.DirectoryUserRenamedEvent;
import com.atlassian.confluence.event.events.user.UserCreateEvent;
import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.confluence.event.events.user.UserRemoveCompletedEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryCauses;
import io.indexrelay.listen.Names;
import java.util.ArrayList;
import java.util.List;

/**
 * Users and groups as Confluence's own accessor changes them. What a directory changes by itself comes through
 * {@link io.indexrelay.listen.DirectoryListener}; both may tell of one change, and the rows merge.
 */
public final class PeopleListener {

    private final Capture capture;

    public PeopleListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void created(UserCreateEvent event) {
        capture.of(event, () -> List.of(named(event, DirectoryCauses.USER_CREATED)));
    }

    /** The user of the event may be a bare name. */
    @EventListener
    public void deactivated(UserDeactivateEvent event) {
        capture.of(event, () -> List.of(named(event, ConfluenceCauses.USER_DEACTIVATED)));
    }

    @EventListener
    public void reactivated(UserReactivateEvent event) {
        capture.of(event, () -> List.of(named(event, ConfluenceCauses.USER_REACTIVATED)));
    }

    /** Before the rows go; the key is still known. */
    @EventListener
    public void removed(UserRemoveEvent event) {
        capture.of(event, () -> {
            List<Change> changes = new ArrayList<>();
            if (event.getUser() instanceof ConfluenceUser user) {
                Subject subject = new Subject(Kind.USER, user.getKey().getStringValue());
                changes.add(Change.of(subject, ChangeKind.DELETED, DirectoryCauses.USER_REMOVED));
            }
            changes.add(named(event, DirectoryCauses.USER_REMOVED));
            return changes;
        });
    }

    /** After the commit, on a thread of the product's own. */
    @EventListener
    public void removalCompleted(UserRemoveCompletedEvent event) {
        capture.of(event, () -> List.of(named(event, DirectoryCauses.USER_REMOVED)));
    }

    /** The key stays, unless the name shadows another directory's: both names are resolved again. */
    @EventListener
    public void renamed(DirectoryUserRenamedEvent event) {
        capture.of(
                event,
                () -> List.of(
                        Names.user(event.getUser(), DirectoryCauses.USER_UPDATED),
                        Names.named(event.getOldUsername(), DirectoryCauses.USER_UPDATED)));
    }

    @EventListener
    public void groupCreated(GroupCreateEvent event) {
        capture.of(event, () -> List.of(Names.group(event.getGroup().getName(), ConfluenceCauses.GROUP_CREATED)));
    }

    /** Its permission rows go without events of theirs, and restrictions may keep its name (seen in Confluence 8.7.2). */
    @EventListener
    public void groupRemoved(GroupRemoveEvent event) {
        capture.of(event, () -> {
            List<Change> changes = new ArrayList<>(SetIds.allChanged(DirectoryCauses.GROUP_REMOVED));
            changes.add(Names.group(event.getGroup().getName(), DirectoryCauses.GROUP_REMOVED));
            return changes;
        });
    }

    private static Change named(UserEvent event, Cause cause) {
        return Names.named(event.getUser().getName(), cause);
    }
}
