package io.indexrelay.refhost.directory;

import com.atlassian.crowd.embedded.api.Group;
import org.jspecify.annotations.Nullable;

/** A group, as Crowd's embedded interfaces show it. A product whose own interface is another adds that. */
public class CrowdGroup implements Group {

    private final String name;

    public CrowdGroup(String name) {
        this.name = name;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final int compareTo(Group other) {
        return Directory.fold(name).compareTo(Directory.fold(other.getName()));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Group that && Directory.fold(name).equals(Directory.fold(that.getName()));
    }

    @Override
    public final int hashCode() {
        return Directory.fold(name).hashCode();
    }

    @Override
    public final String toString() {
        return name;
    }
}
