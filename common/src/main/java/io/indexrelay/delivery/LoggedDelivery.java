package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.Version;
import java.time.Instant;
import java.util.List;

/**
 * One delivery attempt of a batch, as the log keeps it: identities, sizes and answers; never a body, a title, a name or a
 * secret.
 *
 * @param id 0 before {@link DeliveryLog#add}
 * @param at when the answer was there
 * @param attempt 1 for the first with this webhook id
 * @param bytes of the body before compression
 * @param status of the answer; 0 when there was none
 * @param failure why there was no answer; {@code ""} when there was one
 * @param reason for people, without control characters, cut to {@value #MAX_REASON} characters; {@code ""} when all is
 *     well
 * @param events at least one
 */
public record LoggedDelivery(
        long id,
        Instant at,
        String webhookId,
        int attempt,
        RowClass rowClass,
        int bytes,
        Result result,
        int status,
        String failure,
        long millis,
        String reason,
        List<LoggedEvent> events) {

    public static final int MAX_REASON = 200;

    public LoggedDelivery {
        reason = cut(reason);
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a delivery without events: " + webhookId);
        }
    }

    /** A text for people, cut to {@value #MAX_REASON} characters, never between the halves of one. */
    static String cut(String reason) {
        if (reason.length() <= MAX_REASON) {
            return reason;
        }
        int end = MAX_REASON - 1;
        return reason.substring(0, Character.isHighSurrogate(reason.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The same under the id that the log gave it. */
    public LoggedDelivery withId(long newId) {
        return new LoggedDelivery(
                newId, at, webhookId, attempt, rowClass, bytes, result, status, failure, millis, reason, events);
    }

    /** What the answer meant for the batch as a whole. */
    public enum Result {
        TAKEN,
        /** To be repeated. */
        RETRY,
        /** Refused as a whole, and tried in halves. */
        REFUSED,
        TOO_LARGE,
        /** Once more without compression. */
        WITHOUT_GZIP,
        /** Nothing is taken until somebody does something. */
        STOPPED,
        GONE
    }

    /** What became of one event. */
    public enum Fate {
        ACCEPTED,
        REJECTED,
        /** The endpoint wants to see it again. */
        RETRY,
        /** The batch was not taken. */
        UNDELIVERED
    }

    /**
     * @param type as in {@code content.upserted}
     * @param rowClass the most urgent of its rows
     */
    public record LoggedEvent(
            Subject subject, Subject partitionKey, String type, Version version, RowClass rowClass, Fate fate) {}
}
