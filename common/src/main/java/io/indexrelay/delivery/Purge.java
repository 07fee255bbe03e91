package io.indexrelay.delivery;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.payload.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks receivers to forget everything, then forgets what they had.
 *
 * <p>In this order, because a ledger that is empty too early loses deletions: what receivers have and the ledger does not
 * know is never withdrawn. So the event goes first, alone in its batch; its receipt and the phase {@link #EMPTYING} are one
 * transaction; and from then on nothing is sent until the ledger is empty, so that nothing new is forgotten with the old. A
 * crash before the receipt sends the event again, which asks for the same; a crash after it goes on emptying.
 *
 * <p>{@link #start()} is for any thread, the rest for the sender.
 */
public final class Purge {

    /** Kind of the job. */
    public static final String KIND = "purge";

    /** Phase of a job whose event has its receipt. */
    static final String EMPTYING = "ledger";

    private static final Subject SUBJECT = new Subject(Kind.PURGE, "");
    /** In the first class and in the order of captures: what is captured after it is not forgotten with the rest. */
    private static final Change ASKED = new Change(SUBJECT, SUBJECT, ChangeKind.UPSERTED, Cause.MANUAL, true);

    private static final Set<String> STALE = Set.of(Backfill.KIND, Replay.KIND);
    private static final String CANCELLED = "cancelled by a purge: what it had sent is forgotten; start a new one";

    private final DeliveryPorts ports;
    private final Clock clock;
    private boolean mayBeOpen = true;

    public Purge(DeliveryPorts ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Queues the event; empty when one is under way already. */
    public synchronized Optional<Job> start() {
        if (open().isPresent()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(ports.transactions().inTransaction(() -> {
            ports.outbox().add(List.of(NewRow.of(ASKED, now)));
            return ports.jobs().create(new Job(0, KIND, "all", State.RUNNING, 0, "", "", 0, 0, 0, "", now, now, ""));
        }));
    }

    /** Another node may have been in office. */
    void forget() {
        mayBeOpen = true;
    }

    /** Whether the event is still to be sent. */
    boolean isWanted() {
        return open().filter(job -> job.phase().isEmpty()).isPresent();
    }

    /** The event has its receipt; within that transaction. What other walks had sent is forgotten with it. */
    void taken(Version version) {
        mayBeOpen = true;
        Instant now = clock.instant();
        for (Job job : ports.jobs().open()) {
            if (job.kind().equals(KIND)) {
                ports.jobs().started(job.id(), Round.text(version), now);
                ports.jobs().advance(job.id(), EMPTYING, "", 0, now);
            } else if (STALE.contains(job.kind()) && ports.jobs().turn(job.id(), Jobs.OPEN, State.CANCELLED, now)) {
                ports.jobs().explain(job.id(), CANCELLED, now);
            }
        }
    }

    /** The endpoint will not forget; nothing is lost by it, and an administrator may ask again. */
    void refused(String reason) {
        Instant now = clock.instant();
        open().ifPresent(job -> {
            ports.jobs().turn(job.id(), Jobs.OPEN, State.FAILED, now);
            ports.jobs().explain(job.id(), "the endpoint refused to forget: " + reason, now);
        });
    }

    /**
     * Empties a little of the ledger when that is due; nothing else may be sent meanwhile.
     *
     * @return whether there was something to do
     */
    boolean step(Office office) {
        Optional<Job> emptying = mayBeOpen ? open().filter(job -> job.phase().equals(EMPTYING)) : Optional.empty();
        mayBeOpen = emptying.isPresent();
        if (emptying.isEmpty()) {
            return false;
        }
        long job = emptying.get().id();
        // The ids before the check: what a successor writes after it has other ids.
        LedgerSlice slice = ports.ledger().slice(Chunks.SIZE);
        if (!office.check()) {
            return true;
        }
        Instant now = clock.instant();
        if (slice.isEmpty()) {
            ports.jobs().turn(job, Jobs.OPEN, State.DONE, now);
            return true;
        }
        ports.transactions().inTransaction(() -> {
            ports.ledger().forget(slice);
            return ports.jobs()
                    .advance(
                            job,
                            EMPTYING,
                            "",
                            slice.rows().size() + slice.children().size(),
                            now);
        });
        return true;
    }

    private Optional<Job> open() {
        return ports.jobs().open().stream()
                .filter(job -> job.kind().equals(KIND))
                .findFirst();
    }
}
