package io.indexrelay.outbox;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much waits.
 *
 * @param byClass rows by class; a class without rows may be missing
 * @param oldest when the oldest waiting row was captured; null when nothing waits
 */
public record OutboxCounts(Map<RowClass, Long> byClass, @Nullable Instant oldest) {

    public OutboxCounts {
        byClass = Map.copyOf(byClass);
    }

    public long total() {
        return byClass.values().stream().mapToLong(Long::longValue).sum();
    }
}
