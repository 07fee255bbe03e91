package io.indexrelay.admin;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.LoggedDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the administration asks of what was sent and what was not. Thread-safe; every method returns soon. */
public interface Deliveries {

    /** Delivery attempts with a lower id, the newest first. */
    List<LoggedDelivery> newest(long before, int limit);

    /** The same, but only those with an event of that subject. */
    List<LoggedDelivery> ofSubject(Subject subject, long before, int limit);

    /** Dead letters with a lower id, the newest first. */
    List<DeadLetter> deadLetters(long before, int limit);

    /** Queues the subject of a dead letter again, read anew; empty when there is no such letter. */
    Optional<DeadLetter> redeliver(long id);

    /**
     * Queues again what was taken since then.
     *
     * @return empty when a replay is under way already
     * @throws IllegalArgumentException when the log cannot answer for that time; the message says why and what is possible
     */
    Optional<Job> replay(Instant since);

    /** Asks the receiver to forget everything; empty when that is under way already. */
    Optional<Job> purge();
}
