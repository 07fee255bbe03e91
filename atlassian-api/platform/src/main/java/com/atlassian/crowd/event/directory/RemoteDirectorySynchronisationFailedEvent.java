package com.atlassian.crowd.event.directory;

import com.atlassian.crowd.directory.RemoteDirectory;
import com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation;

public class RemoteDirectorySynchronisationFailedEvent extends RemoteDirectorySynchronisationFinishedEvent {
    public RemoteDirectorySynchronisationFailedEvent(
            Object object,
            RemoteDirectory remoteDirectory,
            DirectorySynchronisationRoundInformation directorySynchronisationRoundInformation,
            long id) {
        super(object, remoteDirectory, directorySynchronisationRoundInformation, id);
    }
}
