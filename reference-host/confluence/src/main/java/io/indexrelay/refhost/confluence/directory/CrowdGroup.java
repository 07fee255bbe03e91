package io.indexrelay.refhost.confluence.directory;

import com.atlassian.crowd.embedded.api.Group;
import org.jspecify.annotations.Nullable;

/** A group, as Crowd's embedded interfaces and the older user interfaces show it. */
public final class CrowdGroup implements Group, com.atlassian.user.Group {

    private static final long serialVersionUID = 1L;

    private final String name;

    public CrowdGroup(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
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
