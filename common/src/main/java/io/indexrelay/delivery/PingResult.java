package io.indexrelay.delivery;

import io.indexrelay.delivery.Courier.Delivery;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.payload.EventResults;
import org.jspecify.annotations.Nullable;

/**
 * What a ping came to.
 *
 * @param status null without an answer
 * @param message for people
 */
public record PingResult(boolean delivered, @Nullable Integer status, long millis, String message) {

    static PingResult of(Delivery delivery) {
        if (delivery.answer() instanceof Answer.Answered answered) {
            boolean taken = delivery.outcome() instanceof Outcome.Taken;
            return new PingResult(
                    taken, answered.status(), answered.millis(), taken ? "taken" : why(delivery.outcome()));
        }
        Answer.Failed failed = (Answer.Failed) delivery.answer();
        return new PingResult(
                false, null, failed.millis(), failed.failure() + ": " + EventResults.printable(failed.reason()));
    }

    private static String why(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.reason();
        }
        if (outcome instanceof Outcome.Stopped stopped) {
            return stopped.reason();
        }
        if (outcome instanceof Outcome.Gone gone) {
            return gone.reason();
        }
        if (outcome instanceof Outcome.TooLarge large) {
            return large.reason();
        }
        return outcome instanceof Outcome.RetryLater later ? later.reason() : "not taken";
    }
}
