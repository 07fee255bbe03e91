package io.indexrelay.backfill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Long work that survives restarts. Every method joins the running transaction, or runs in one of its own. */
public interface Jobs {

    /** Inserts a job and gives it its id. */
    Job create(Job job);

    /** Writes everything but the id; false when the row is gone. */
    boolean update(Job job);

    Optional<Job> find(long id);

    /** The newest first. */
    List<Job> newest(int limit);

    /** Jobs in state running or paused, oldest first. */
    List<Job> open();

    void delete(long id);

    /**
     * @param id 0 before {@link Jobs#create}
     * @param kind {@code backfill}, {@code reconcile}, {@code subtree} …
     * @param scope {@code all}, or a subject
     * @param state one of running, paused, done, failed, cancelled
     * @param generation counts the syncs of this instance
     * @param phase where the walk is; {@code ""} before it begins
     * @param cursor where the phase is; {@code ""} to begin
     * @param startedVersion epoch and sequence of the started event as {@code epoch:sequence}; {@code ""} before it has a
     *     receipt
     * @param note for people: why it failed or waits; {@code ""} when there is nothing to say
     */
    record Job(
            long id,
            String kind,
            String scope,
            State state,
            long generation,
            String phase,
            String cursor,
            long done,
            long total,
            long failed,
            String startedVersion,
            Instant started,
            Instant updated,
            String note) {}

    enum State {
        RUNNING,
        PAUSED,
        DONE,
        FAILED,
        CANCELLED
    }
}
