package io.indexrelay.admin;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.reconcile.ReconcileStatus;
import io.indexrelay.selfcheck.SelfCheckStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the relay is, at one moment.
 *
 * @param state {@code ok}, {@code paused}, {@code retrying}, {@code endpoint-refuses}, {@code gone}, {@code not-configured} …
 * @param reason for people: what the state comes from and what to do; {@code ""} when all is well
 * @param deadLetters what receivers refused, waiting for an administrator; what is hidden is not among them
 * @param lastSequence the highest sequence with a receipt; 0 before the first
 * @param progress how fast those of the jobs go on that run
 * @param eventsPerMinute events with a receipt in the last full minute
 */
public record Status(
        String state,
        String reason,
        Queue queue,
        long lastSequence,
        List<Job> jobs,
        List<Progress> progress,
        double eventsPerMinute,
        @Nullable Attempt lastSuccess,
        @Nullable Attempt lastFailure,
        @Nullable Sender sender,
        @Nullable Asks asks,
        List<Hidden> hidden,
        int deadLetters,
        List<String> absentServices,
        List<Watched> watches,
        Capture capture,
        Attachments attachments,
        SelfCheckStatus selfCheck,
        ReconcileStatus reconcile,
        Activity activity) {

    /**
     * @param waiting rows without a receipt, echoes apart
     * @param echoes second looks at what was sent, each due a minute after it
     * @param held rows that wait for their predicate, such as a deletion that has not happened yet
     * @param oldest when the oldest waiting row that is no echo was captured; null when nothing but echoes waits
     */
    public record Queue(long waiting, long inFlight, long held, long echoes, @Nullable Instant oldest) {}

    /**
     * How fast a job goes on.
     *
     * @param job its id
     * @param perSecond objects of those that are counted, over the last minutes
     * @param left until all are listed, at that pace; null while it stands still
     */
    public record Progress(long job, double perSecond, @Nullable Duration left) {}

    /** @param message status line or failure, without anything secret */
    public record Attempt(Instant at, String message, long millis) {}

    /**
     * What only an administrator can decide; nothing is sent until then, unless one of the choices is {@link #WITHDRAW}.
     *
     * @param reason what happened and what to do
     * @param choices what {@code POST /instance} takes as its action now
     */
    public record Asks(String reason, List<String> choices) {

        /** Lifts a stop; the other choices are the words of {@link io.indexrelay.identity.Declaration}. */
        public static final String RESUME = "resume";

        /** What a reconciliation found missing was deleted: receivers are told so. Sending goes on until that is decided. */
        public static final String WITHDRAW = "withdraw";

        /** Nothing of it is told; the next reconciliation looks again. */
        public static final String DISCARD = "discard";

        public Asks {
            choices = List.copyOf(choices);
        }
    }

    public record Sender(String node, long term) {}

    /**
     * What is looked at again and again because no event tells of it.
     *
     * @param lastDone when it was last looked at as a whole; null when not yet by this node
     * @param failures looks that failed since the start of this node
     * @param trouble why the last one failed; {@code ""} when it did not
     */
    public record Watched(String name, @Nullable Instant lastDone, long failures, String trouble) {}

    /**
     * How changes are captured on the node that answers. Counts are since its start.
     *
     * @param state {@value #RECORDING}, or {@value #MARKING} while the outbox takes no rows and changes are kept in memory
     * @param reason for people; {@code ""} while it records
     * @param since when marking began; null while it records
     * @param marks changes in memory that still have to be written
     * @param failed changes whose insert failed in a listener; they were marked
     * @param lost changes that there was no room for
     * @param misunderstood events of which nobody could say what they changed
     * @param missedAt when something was last lost or misunderstood that no backfill of everything has found yet; null
     *     when nothing is missing
     */
    public record Capture(
            String state,
            String reason,
            @Nullable Instant since,
            int marks,
            long failed,
            long lost,
            long misunderstood,
            @Nullable Instant missedAt) {
        public static final String RECORDING = "recording";
        public static final String MARKING = "marking";
    }

    /**
     * How it goes with attachments' bytes on the node that answers. Counts are since its start.
     *
     * @param waiting attachments whose bytes wait or are on their way
     * @param uploaded that the endpoint took
     * @param present that the endpoint had before
     * @param refused that the endpoint does not take
     * @param tooMany with more bytes than are wanted
     * @param failed times that bytes could not be read or sent; they are tried again
     * @param bytes that the endpoint took
     * @param trouble what was wrong last; {@code ""} when nothing was since bytes got through
     */
    public record Attachments(
            int waiting,
            long uploaded,
            long present,
            long refused,
            long tooMany,
            long failed,
            long bytes,
            String trouble) {}

    /**
     * How it goes with the digest of what people do.
     *
     * @param state {@code off}, {@code counting}, {@code making} or {@code sending}
     * @param number of the digest that is made or sent, else of the last one; 0 before the first
     * @param until when that one ends; null before the first
     * @param parts of it that have no receipt yet
     * @param waiting rows of all nodes that are in no digest yet
     * @param inMemory entries that this node has not written down yet
     * @param leftOut acts of its window on what receivers do not have
     * @param trouble what is wrong, for people; {@code ""} when nothing is
     */
    public record Activity(
            boolean enabled,
            String state,
            long number,
            @Nullable Instant until,
            int parts,
            long waiting,
            long inMemory,
            long leftOut,
            String trouble) {
        public static final Activity OFF = new Activity(false, "off", 0, null, 0, 0, 0, 0, "");
    }

    /** A document that is hidden although the product might show it. */
    public record Hidden(String subject, String reason) {}
}
