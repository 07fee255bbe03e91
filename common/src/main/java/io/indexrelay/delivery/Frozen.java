package io.indexrelay.delivery;

import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.BatchBody;
import io.indexrelay.payload.EncodedEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch whose bytes never change again; so the same id always has the same body.
 *
 * @param split what it is a part of; null for a whole batch
 */
record Frozen(
        String webhookId, byte[] body, List<Part> parts, RowClass rowClass, Instant frozenAt, @Nullable Split split) {

    /**
     * One event and the claim that it answers.
     *
     * @param before what the ledger knew when it was read; null when nothing
     * @param trouble null when all is well
     */
    record Part(Claim claim, EncodedEvent event, @Nullable LedgerEntry before, Decision.@Nullable Trouble trouble) {}

    Frozen {
        parts = List.copyOf(parts);
    }

    static Frozen of(String webhookId, List<Part> parts, RowClass rowClass, Instant now, @Nullable Split split) {
        byte[] body =
                BatchBody.of(parts.stream().map(part -> part.event().json()).toList());
        return new Frozen(webhookId, body, parts, rowClass, now, split);
    }

    boolean isLone() {
        return parts.size() == 1;
    }

    /** One half, as a new batch. */
    Frozen half(String newId, boolean first, Split of) {
        int middle = parts.size() / 2;
        List<Part> half = first ? parts.subList(0, middle) : parts.subList(middle, parts.size());
        return of(newId, half, rowClass, frozenAt, of);
    }
}
