package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Terms.Term;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the sender is, after its last run.
 *
 * @param reason for people; {@code ""} when all is well
 * @param inFlight events of batches that wait for their receipt
 * @param held subjects whose rows wait for what they tell of
 * @param lastSequence highest with a receipt since the start of this node; 0 before the first
 * @param hidden subjects that are hidden although the product might show them, and why
 * @param term null when another node is in office
 */
public record EngineStatus(
        EngineState state,
        String reason,
        int inFlight,
        int held,
        long lastSequence,
        @Nullable Attempt lastSuccess,
        @Nullable Attempt lastFailure,
        Map<Subject, String> hidden,
        @Nullable Term term) {

    /** @param message status or failure, without anything secret */
    public record Attempt(Instant at, String message, long millis) {}

    static EngineStatus initial() {
        return new EngineStatus(EngineState.STANDBY, "starting", 0, 0, 0, null, null, Map.of(), null);
    }
}
