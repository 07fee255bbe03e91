package io.indexrelay.adapter.ao;

import io.indexrelay.change.Cause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The column CAUSE of the outbox, whose shape is frozen: the cause, and behind an {@code @} how new the state is that the
 * row tells of, in epoch milliseconds to the base of 36. No cause has an {@code @}.
 */
final class CauseColumn {

    private static final char SEPARATOR = '@';
    private static final int BASE = 36;
    /** Eleven digits: the rest of the column beside the longest cause. Some four million years from now. */
    private static final Instant LAST = Instant.ofEpochMilli(Long.parseLong("z".repeat(11), BASE));

    private CauseColumn() {}

    static String of(Cause cause, @Nullable Instant stateAt) {
        if (stateAt == null) {
            return cause.name();
        }
        Instant fitting = stateAt.isBefore(Instant.EPOCH) ? Instant.EPOCH : stateAt.isAfter(LAST) ? LAST : stateAt;
        return cause.name() + SEPARATOR + Long.toString(fitting.toEpochMilli(), BASE);
    }

    static Cause cause(String column) {
        int at = column.indexOf(SEPARATOR);
        return new Cause(at < 0 ? column : column.substring(0, at));
    }

    static @Nullable Instant stateAt(String column) {
        int at = column.indexOf(SEPARATOR);
        return at < 0 ? null : Instant.ofEpochMilli(Long.parseLong(column.substring(at + 1), BASE));
    }
}
