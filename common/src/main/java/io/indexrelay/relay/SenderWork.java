package io.indexrelay.relay;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.EngineState;
import io.indexrelay.delivery.LogRetention;
import io.indexrelay.delivery.Replay;
import io.indexrelay.delivery.RunSummary;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** What the sender's thread does: it sends what is due, and when there is room, walks queue more. One thread. */
final class SenderWork {

    private final DeliveryEngine engine;
    private final Replay replay;
    private final Backfill backfill;
    private final Predicate<Boolean> digest;
    private final Throttle throttle;
    private final BooleanSupplier isComparing;
    private final LogRetention retention;
    private final LongSupplier nanos;
    private final Runnable wakeUploads;
    private final Runnable wakeWatch;
    private final Runnable noteStart;
    private boolean wasInOffice;
    private boolean isStartNoted;

    /**
     * @param digest makes a piece of the digest of activity, if it is time; asked whether one may begin now, answers whether
     *     there is more at once
     * @param isComparing whether a reconciliation is under way
     * @param nanos a monotonic clock
     * @param wakeUploads called when files wait
     * @param wakeWatch called when this node takes office
     * @param noteStart called before the first beat, again when it fails
     */
    SenderWork(
            DeliveryEngine engine,
            Replay replay,
            Backfill backfill,
            Predicate<Boolean> digest,
            Throttle throttle,
            BooleanSupplier isComparing,
            LogRetention retention,
            LongSupplier nanos,
            Runnable wakeUploads,
            Runnable wakeWatch,
            Runnable noteStart) {
        this.engine = engine;
        this.replay = replay;
        this.backfill = backfill;
        this.digest = digest;
        this.throttle = throttle;
        this.isComparing = isComparing;
        this.retention = retention;
        this.nanos = nanos;
        this.wakeUploads = wakeUploads;
        this.wakeWatch = wakeWatch;
        this.noteStart = noteStart;
    }

    /**
     * True when there is more to do at once. All the time of this thread counts for the budget while a walk is open: most of
     * it goes into what the walk queued.
     */
    boolean step() {
        long begun = nanos.getAsLong();
        try {
            return sendAndWalk();
        } finally {
            if (backfill.isWalking() || isComparing.getAsBoolean()) {
                throttle.worked(nanos.getAsLong() - begun);
            }
        }
    }

    private boolean sendAndWalk() {
        if (!isStartNoted) {
            noteStart.run();
            isStartNoted = true;
        }
        RunSummary summary = engine.runDue();
        wakeWatchWithOffice();
        if (engine.blobs().waiting() > 0) {
            wakeUploads.run();
        }
        if (engine.isInOffice()) {
            retention.step();
        }
        boolean isHeld = engine.status().state() == EngineState.HELD;
        boolean listed = !isHeld && engine.takesMore() && (replay.step() | backfill.step());
        boolean made = !isHeld && engine.isInOffice() && digest.test(engine.takesMore());
        return summary.more() || made || (listed && summary.notBefore() == null);
    }

    /** What happened while no node was in office is noticed at once. */
    private void wakeWatchWithOffice() {
        boolean isInOffice = engine.isInOffice();
        if (isInOffice && !wasInOffice) {
            wakeWatch.run();
        }
        wasInOffice = isInOffice;
    }
}
