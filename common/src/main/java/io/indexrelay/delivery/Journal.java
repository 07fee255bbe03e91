package io.indexrelay.delivery;

import io.indexrelay.delivery.Courier.Delivery;
import io.indexrelay.delivery.EngineStatus.Attempt;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.EventResults;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the status page tells of attempts and receipts, and what the delivery log keeps of them. One writer; any reader.
 *
 * <p>The log never stands in the way of a delivery: a receipt whose entry cannot be written goes without it.
 */
final class Journal {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private final DeliveryLog deliveries;
    private final Transactions transactions;
    private final Rates rates = new Rates();
    private volatile long lastSequence;
    private volatile @Nullable Attempt lastSuccess;
    private volatile @Nullable Attempt lastFailure;

    Journal(DeliveryLog deliveries, Transactions transactions) {
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    /** Writes the entry of an attempt without a receipt, in a transaction of its own. */
    void write(LoggedDelivery entry) {
        try {
            deliveries.add(entry);
        } catch (RuntimeException e) {
            unwritten(entry, e);
        }
    }

    /** Does what follows a receipt and writes its entry, all in one transaction; without the entry if only that fails. */
    void writeWith(LoggedDelivery entry, Supplier<Integer> work) {
        AtomicBoolean isBroken = new AtomicBoolean();
        try {
            transactions.inTransaction(() -> {
                Integer done = work.get();
                isBroken.set(true);
                deliveries.add(entry);
                isBroken.set(false);
                return done;
            });
        } catch (RuntimeException e) {
            if (!isBroken.get()) {
                throw e;
            }
            unwritten(entry, e);
            transactions.inTransaction(work);
        }
    }

    private static void unwritten(LoggedDelivery entry, RuntimeException e) {
        log.warn("The delivery log has no entry of attempt {} of {}", entry.attempt(), entry.webhookId(), e);
    }

    void attempt(Delivery delivery, Instant now) {
        Answer answer = delivery.answer();
        if (answer instanceof Answer.Answered answered) {
            Attempt attempt = new Attempt(now, "HTTP " + answered.status(), answered.millis());
            if (delivery.outcome() instanceof Outcome.Taken) {
                lastSuccess = attempt;
            } else {
                lastFailure = attempt;
            }
        } else if (answer instanceof Answer.Failed failed) {
            lastFailure = new Attempt(
                    now, failed.failure() + ": " + EventResults.printable(failed.reason()), failed.millis());
        }
    }

    void receipt(List<Part> parts, Instant now) {
        rates.count(parts.size(), now);
        long highest = parts.stream()
                .mapToLong(part -> part.event().event().version().sequence())
                .max()
                .orElse(0);
        lastSequence = Math.max(lastSequence, highest);
    }

    double eventsPerMinute(Instant now) {
        return rates.lastFullMinute(now);
    }

    long lastSequence() {
        return lastSequence;
    }

    @Nullable
    Attempt lastSuccess() {
        return lastSuccess;
    }

    @Nullable
    Attempt lastFailure() {
        return lastFailure;
    }
}
