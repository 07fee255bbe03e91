package io.indexrelay.backfill;

import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.List;

/** What of walks is queued and has no receipt yet. */
final class Waiting {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final int PAGE = 500;

    private final Outbox outbox;
    private final Backfill.Limits limits;

    Waiting(Outbox outbox, Backfill.Limits limits) {
        this.outbox = outbox;
        this.limits = limits;
    }

    /** Whether listing has to pause. */
    boolean isFull() {
        OutboxCounts counts = outbox.counts();
        long live = counts.of(RowClass.ACCESS) + counts.of(RowClass.CONTENT) + counts.of(RowClass.ATTACHMENT);
        return counts.of(RowClass.BACKFILL) >= limits.maxWaiting() || live >= limits.maxLive();
    }

    /** Whether a row waits that was queued then or before; walks beside this one go on queueing. */
    boolean has(Instant queued) {
        Instant afterDue = Instant.EPOCH;
        long afterId = 0;
        List<OutboxRow> page;
        do {
            page = outbox.due(RowClass.BACKFILL, FAR, afterDue, afterId, PAGE);
            if (page.stream().anyMatch(row -> !row.at().isAfter(queued))) {
                return true;
            }
            if (!page.isEmpty()) {
                afterDue = page.get(page.size() - 1).due();
                afterId = page.get(page.size() - 1).id();
            }
        } while (page.size() == PAGE);
        return false;
    }
}
