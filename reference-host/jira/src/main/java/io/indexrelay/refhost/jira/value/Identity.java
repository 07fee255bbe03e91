package io.indexrelay.refhost.jira.value;

import io.indexrelay.refhost.jira.store.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value made of a row: the same entity with the same id is the same thing. */
public abstract class Identity {

    protected final Row row;

    protected Identity(Row row) {
        this.row = row;
    }

    /** What the value was read from. */
    public Row row() {
        return row;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Identity that
                && row.entity().equals(that.row.entity())
                && Objects.equals(row.value("id"), that.row.value("id"));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(row.entity(), row.value("id"));
    }

    @Override
    public String toString() {
        return row.entity() + " " + row.value("id");
    }
}
