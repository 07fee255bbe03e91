package io.indexrelay.confluence.listen;

import com.atlassian.crowd.event.directory.RemoteDirectorySynchronisedEvent;
import com.atlassian.crowd.event.group.GroupDeletedEvent;
import com.atlassian.event.api.EventListener;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryCauses;

/**
 * What becomes of the access sets when a directory changes by itself; {@link io.indexrelay.listen.DirectoryListener} hears
 * what becomes of people. Which sets name a group is not known, so all are read, and those sent that are others now.
 */
public final class DirectorySetsListener {

    private final Capture capture;

    public DirectorySetsListener(Capture capture) {
        this.capture = capture;
    }

    @EventListener
    public void groupDeleted(GroupDeletedEvent event) {
        capture.of(event, () -> SetIds.allChanged(DirectoryCauses.GROUP_REMOVED));
    }

    @EventListener
    public void synchronised(RemoteDirectorySynchronisedEvent event) {
        capture.of(event, () -> SetIds.allChanged(DirectoryCauses.DIRECTORY_SYNCHRONISED));
    }
}
