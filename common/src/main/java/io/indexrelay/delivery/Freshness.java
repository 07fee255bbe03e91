package io.indexrelay.delivery;

import io.indexrelay.outbox.OutboxRow;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whether the product shows yet what rows tell of. A product may publish an event inside the open transaction, and our row
 * may be committed on its own before it: then what is read is older than what the row tells of, and it is waited for.
 */
final class Freshness {

    /** Databases round: SQL Server's {@code datetime} keeps steps of three and a third milliseconds. */
    private static final long ROUNDING_MILLIS = 4;

    /** Old MySQL and Oracle's {@code date} keep whole seconds. */
    private static final long SECOND_MILLIS = 999;

    private final Holds holds;
    private final Clock clock;

    Freshness(Holds holds, Clock clock) {
        this.holds = holds;
        this.clock = clock;
    }

    /** Those rows that tell of newer state than one of that update, and can still be waited for. */
    List<OutboxRow> awaited(List<OutboxRow> rows, Instant updated) {
        return rows.stream()
                .filter(row -> mayWait(row) && isOlder(updated, row))
                .toList();
    }

    /** Whether a row says how new the state must be, and can still be waited for. */
    boolean mayWait(OutboxRow row) {
        return row.stateAt() != null && clock.instant().isBefore(row.at().plus(holds.creation()));
    }

    private static boolean isOlder(Instant updated, OutboxRow row) {
        Instant stateAt = row.stateAt();
        Instant kept = updated.truncatedTo(ChronoUnit.MILLIS);
        boolean isWholeSecond = kept.equals(updated.truncatedTo(ChronoUnit.SECONDS));
        Instant atMost = kept.plusMillis(isWholeSecond ? SECOND_MILLIS : ROUNDING_MILLIS);
        return stateAt != null && atMost.isBefore(stateAt.truncatedTo(ChronoUnit.MILLIS));
    }
}
