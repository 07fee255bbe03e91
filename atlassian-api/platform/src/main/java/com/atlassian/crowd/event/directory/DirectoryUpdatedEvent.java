package com.atlassian.crowd.event.directory;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.event.DirectoryEvent;
import java.util.Objects;

public class DirectoryUpdatedEvent extends DirectoryEvent {
    private Directory oldDirectory;

    @Deprecated
    public DirectoryUpdatedEvent(Object object, Directory directory) {
        super(object, directory);
    }

    public DirectoryUpdatedEvent(Object object, Directory directory1, Directory oldDirectory) {
        super(object, directory1);
        this.oldDirectory = oldDirectory;
    }

    public Directory getOldDirectory() {
        return oldDirectory;
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (!super.equals(object)) {
            return false;
        }
        DirectoryUpdatedEvent that = (DirectoryUpdatedEvent) object;
        return Objects.equals(oldDirectory, that.oldDirectory);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), oldDirectory);
    }
}
