package io.indexrelay.delivery;

import io.indexrelay.delivery.Courier.Delivery;
import io.indexrelay.delivery.EngineStatus.Attempt;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.payload.EventResults;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the status page tells of attempts and receipts. One writer; any reader. */
final class Journal {

    private final Rates rates = new Rates();
    private volatile long lastSequence;
    private volatile @Nullable Attempt lastSuccess;
    private volatile @Nullable Attempt lastFailure;

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
