package com.atlassian.crowd.event;

import com.atlassian.crowd.embedded.api.Directory;
import com.atlassian.crowd.embedded.api.DirectoryType;
import java.util.Objects;

public abstract class DirectoryEvent extends Event {
    private Directory directory;

    public DirectoryEvent(Object object, Directory directory) {
        super(object);
        this.directory = directory;
    }

    public Directory getDirectory() {
        return directory;
    }

    public Long getDirectoryId() {
        return directory.getId();
    }

    public DirectoryType getDirectoryType() {
        return directory.getType();
    }

    public String getDirectoryImplementationClass() {
        return directory.getImplementationClass();
    }

    @Override
    public boolean equals(Object object) {
        if (this == object) {
            return true;
        }
        if (object == null || object.getClass() != getClass()) {
            return false;
        }
        DirectoryEvent that = (DirectoryEvent) object;
        return Objects.equals(directory, that.directory);
    }

    @Override
    public int hashCode() {
        return Objects.hash(directory);
    }
}
