package io.indexrelay.refhost.directory;

import com.atlassian.crowd.model.group.Group;
import com.atlassian.crowd.model.group.GroupType;
import org.jspecify.annotations.Nullable;

/** A group, as Crowd's events show it. */
final class DirectoryGroup implements Group {

    private final long directoryId;
    private final String name;

    DirectoryGroup(long directoryId, String name) {
        this.directoryId = directoryId;
        this.name = name;
    }

    @Override
    public long getDirectoryId() {
        return directoryId;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public GroupType getType() {
        return GroupType.GROUP;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public @Nullable String getExternalId() {
        return null;
    }

    @Override
    public int compareTo(Group other) {
        return Directory.fold(name).compareTo(Directory.fold(other.getName()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group that && Directory.fold(name).equals(Directory.fold(that.getName()));
    }

    @Override
    public int hashCode() {
        return Directory.fold(name).hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
