package io.indexrelay.outbox;

import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The durable queue. Every method joins the running transaction, or runs in one of its own.
 *
 * <p>There are no claim columns: a claim is the sender's memory, and rows are deleted by id, never by subject or range,
 * because a row with a lower id may become visible later.
 */
public interface Outbox {

    /**
     * Inserts rows and reads nothing. One row is one insert; several are one batch. A failure does not by itself doom the
     * transaction that was joined: the caller may catch it and let the product commit, where the database allows that. Of
     * several rows some may then be there.
     */
    void add(List<NewRow> rows);

    /**
     * Committed rows of one class that are due, by (due, id).
     *
     * @param afterDue together with {@code afterId} where the last page ended; {@link Instant#EPOCH} and 0 to begin
     */
    List<OutboxRow> due(RowClass rowClass, Instant now, Instant afterDue, long afterId, int limit);

    /** All committed rows of these subjects, due or not, of every class. At most 500 subjects a call. */
    List<OutboxRow> ofSubjects(Collection<Subject> subjects);

    /** Moves rows to a later time. Rows that are gone are passed over. */
    void postpone(Collection<Long> ids, Instant due);

    /** Deletes exactly these rows, at most 500 a statement, and says how many were there. */
    int delete(Collection<Long> ids);

    /** Counts of waiting rows and the oldest capture time of what is no echo, for the status page. */
    OutboxCounts counts();
}
