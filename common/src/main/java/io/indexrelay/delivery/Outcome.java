package io.indexrelay.delivery;

import io.indexrelay.payload.EventResults;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the endpoint's answer means. */
sealed interface Outcome {

    /** @param exceptions events of the batch that were not accepted, by id */
    record Taken(Map<String, EventResults.Result> exceptions) implements Outcome {}

    /** The batch as a whole was refused: try its halves. */
    record Refused(String reason) implements Outcome {}

    /** The batch is too large for the endpoint. */
    record TooLarge(String reason) implements Outcome {}

    /** Once more without compression. */
    record WithoutGzip() implements Outcome {}

    /** Nothing will be taken until somebody does something. */
    record Stopped(String reason) implements Outcome {}

    /** The endpoint says that it is gone for good. */
    record Gone(String reason) implements Outcome {}

    /** @param retryAfter what the endpoint asked for, at most an hour; null when it did not */
    record RetryLater(String reason, @Nullable Duration retryAfter) implements Outcome {}
}
