package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was sent when, and what the endpoint answered: one entry for each attempt of a batch. It is for people and for
 * replays; delivery itself never reads it. Every method joins the running transaction, or runs in one of its own.
 */
public interface DeliveryLog {

    /** Every id is lower, so that a list begins with the newest. */
    long NEWEST = Long.MAX_VALUE;

    /** Inserts an entry; its id is given here. */
    void add(LoggedDelivery delivery);

    /** Entries with a lower id, the newest first. */
    List<LoggedDelivery> newest(long before, int limit);

    /** Entries with a lower id that have an event of that subject, the newest first. */
    List<LoggedDelivery> ofSubject(Subject subject, long before, int limit);

    /** Entries with ids above {@code after} and not above {@code last}, the oldest first. */
    List<LoggedDelivery> between(long after, long last, int limit);

    /** What was logged at that time or later; empty when nothing was. */
    Optional<Span> since(Instant since);

    /** When the oldest entry was logged, and how many there are; empty when there is none. */
    Optional<Extent> extent();

    /**
     * Deletes, the oldest first, what is older than a time or more than a number of entries.
     *
     * @param limit at most so many in one call, so that no statement is large
     * @return how many were deleted
     */
    int forget(Instant before, long keep, int limit);

    /**
     * @param first lowest id
     * @param last highest id
     * @param count entries in between, both included
     */
    record Span(long first, long last, long count) {}

    record Extent(Instant oldest, long count) {}
}
