package com.atlassian.crowd.event.directory;

import com.atlassian.crowd.directory.RemoteDirectory;
import com.atlassian.crowd.embedded.api.DirectorySynchronisationRoundInformation;
import com.atlassian.crowd.event.Event;
import java.util.Objects;
import java.util.Optional;

public abstract class RemoteDirectorySynchronisationFinishedEvent extends Event {
    private RemoteDirectory remoteDirectory;
    private DirectorySynchronisationRoundInformation lastRound;
    private long timeTakenInMs;

    public RemoteDirectorySynchronisationFinishedEvent(
            Object object,
            RemoteDirectory remoteDirectory,
            DirectorySynchronisationRoundInformation directorySynchronisationRoundInformation,
            long timeTakenInMs) {
        super(object);
        this.remoteDirectory = remoteDirectory;
        this.lastRound = directorySynchronisationRoundInformation;
        this.timeTakenInMs = timeTakenInMs;
    }

    public RemoteDirectory getRemoteDirectory() {
        return remoteDirectory;
    }

    public long getDirectoryId() {
        return remoteDirectory.getDirectoryId();
    }

    public Optional<DirectorySynchronisationRoundInformation> getLastRound() {
        return Optional.ofNullable(lastRound);
    }

    public long getTimeTakenInMs() {
        return timeTakenInMs;
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
        return Objects.equals(remoteDirectory, that.remoteDirectory) && timeTakenInMs == that.timeTakenInMs;
    }

    @Override
    public int hashCode() {
        return Objects.hash(remoteDirectory, timeTakenInMs);
    }
}
