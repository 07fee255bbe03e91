package io.indexrelay.outbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much waits.
 *
 * @param byClass rows by class; a class without rows may be missing
 * @param oldest when the oldest waiting row that is no echo was captured; null when nothing but echoes waits
 */
public record OutboxCounts(Map<RowClass, Long> byClass, @Nullable Instant oldest) {

    public OutboxCounts {
        byClass = Map.copyOf(byClass);
    }

    public long total() {
        return byClass.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Second looks at what was sent. */
    public long echoes() {
        return of(RowClass.ECHO);
    }

    /** All but the echoes: what receivers do not have yet. */
    public long waiting() {
        return total() - echoes();
    }

    public long of(RowClass rowClass) {
        return byClass.getOrDefault(rowClass, 0L);
    }
}
