package com.atlassian.crowd.event.directory;

import com.atlassian.crowd.directory.RemoteDirectory;
import com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation;
import com.atlassian.crowd.event.Event;
import java.util.Objects;
import java.util.Optional;

public abstract class RemoteDirectorySynchronisationFinishedEvent extends Event {
    private RemoteDirectory remoteDirectory;
    private long directoryId;

    public RemoteDirectorySynchronisationFinishedEvent(
            Object object,
            RemoteDirectory remoteDirectory,
            DirectorySynchronisationRoundInformation directorySynchronisationRoundInformation,
            long directoryId) {
        super(object);
        this.remoteDirectory = remoteDirectory;
        this.directoryId = directoryId;
    }

    public RemoteDirectory getRemoteDirectory() {
        return remoteDirectory;
    }

    public long getDirectoryId() {
        return directoryId;
    }

    public Optional<DirectorySynchronisationRoundInformation> getLastRound() {
        throw new UnsupportedOperationException();
    }

    public long getTimeTakenInMs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        RemoteDirectorySynchronisationFinishedEvent that = (RemoteDirectorySynchronisationFinishedEvent) object;
        return Objects.equals(remoteDirectory, that.remoteDirectory) && Objects.equals(directoryId, that.directoryId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(remoteDirectory, directoryId);
    }
}
