package io.indexrelay.backfill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Long work that survives restarts. Every method joins the running transaction, or runs in one of its own. A change writes
 * its own columns only: the sender goes on with a walk while an administrator on another node pauses it, and neither may
 * undo what the other wrote. Each answers whether the row was there.
 */
public interface Jobs {

    /** Inserts a job and gives it its id. */
    Job create(Job job);

    /**
     * The walk went on, so that its note is over. Never leaves fewer in total than are done: what is counted beforehand is an estimate.
     *
     * @param added how many more are done
     */
    boolean advance(long id, String phase, String cursor, long added, Instant at);

    /** A unit of a walk is done; its note is over. As {@link #advance}, for walks that pass other things than they queue. */
    boolean walked(long id, Unit unit, Instant at);

    /** Gives a job that is in one of these states another; false too when it is in none of them. */
    boolean turn(long id, Set<State> from, State to, Instant at);

    /** @param version {@link Job#startedVersion()} */
    boolean started(long id, String version, Instant at);

    /** @param note {@link Job#note()} */
    boolean explain(long id, String note, Instant at);

    /** @param objects how many more could not be read */
    boolean failed(long id, long objects, Instant at);

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
     * @param done of what was counted beforehand; never more than {@code total}
     * @param failed objects that could not be read; receivers must not sweep then
     * @param note for people: why it failed or waits; {@code ""} when there is nothing to say
     * @param queued rows that were queued: with what hangs on the objects that were counted
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
            String note,
            long queued) {

        /** Work that queues what it counts. */
        public Job(
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
                String note) {
            this(
                    id,
                    kind,
                    scope,
                    state,
                    generation,
                    phase,
                    cursor,
                    done,
                    total,
                    failed,
                    startedVersion,
                    started,
                    updated,
                    note,
                    done);
        }
    }

    /**
     * What one unit of a walk came to.
     *
     * @param phase where the walk is now
     * @param cursor where that phase is now
     * @param passed objects of those that were counted beforehand
     * @param queued rows
     * @param failed objects that could not be listed
     * @param total how many there are to be done in all, where that is known anew; null: as before
     */
    record Unit(String phase, String cursor, long passed, long queued, long failed, @Nullable Long total) {}

    /** The states of work that goes on, or may. */
    Set<State> OPEN = Set.of(State.RUNNING, State.PAUSED);

    enum State {
        RUNNING,
        PAUSED,
        DONE,
        FAILED,
        CANCELLED
    }
}
