package io.indexrelay.identity;

import org.jspecify.annotations.Nullable;

/**
 * Who we are to receivers, as the database keeps it.
 *
 * @param id stands in every event's source and id; random, made once
 * @param epoch see {@link io.indexrelay.payload.Version}
 * @param marks what tells a restored, moved or copied instance
 * @param stop why nothing goes out until an administrator lifts it; null when nothing of the kind happened
 */
public record Instance(String id, int epoch, Marks marks, @Nullable Stop stop) {

    /** Without marks: the next node in office leaves its own. */
    public Instance(String id, int epoch) {
        this(id, epoch, Marks.NONE, null);
    }
}
