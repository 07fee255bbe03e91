package com.atlassian.crowd.event.directory;

import com.atlassian.crowd.directory.RemoteDirectory;
import com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation;

public class RemoteDirectorySynchronisedEvent extends RemoteDirectorySynchronisationFinishedEvent {
    public RemoteDirectorySynchronisedEvent(
            Object object,
            RemoteDirectory remoteDirectory,
            DirectorySynchronisationRoundInformation directorySynchronisationRoundInformation,
            long id) {
        super(object, remoteDirectory, directorySynchronisationRoundInformation, id);
    }
}
