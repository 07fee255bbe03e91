package io.indexrelay.relay;

import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.identity.Identity;
import io.indexrelay.outbox.CaptureState;
import io.indexrelay.reconcile.Occasions;
import io.indexrelay.reconcile.Reconciliation;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the reconciling thread does, so that reading keeps nothing back: it notes what may have cost changes, on any node, and
 * compares on the one in office. One thread, but for {@link #noteStart()}, which is the sender's.
 */
final class ReconcileWork {

    private final DeliveryEngine engine;
    private final Identity identity;
    private final Reconciliation reconciliation;
    private final Occasions occasions;
    private final Supplier<CaptureState> capture;
    private final Runnable wakeSender;
    private final Instant started;
    private @Nullable Instant missedBefore;

    /**
     * @param capture how this node's capture stands; asked at each step
     * @param started when this node's relay began
     * @param wakeSender called when something may have been queued
     */
    ReconcileWork(
            DeliveryEngine engine,
            Identity identity,
            Reconciliation reconciliation,
            Occasions occasions,
            Supplier<CaptureState> capture,
            Instant started,
            Runnable wakeSender) {
        this.engine = engine;
        this.identity = identity;
        this.reconciliation = reconciliation;
        this.occasions = occasions;
        this.capture = capture;
        this.started = started;
        this.wakeSender = wakeSender;
    }

    /** To be called before the first beat: what happened while this node did not listen had no listener. */
    void noteStart() {
        identity.lastAlive()
                .ifPresent(alive -> occasions.missed("The app was not at work on this node until " + started
                        + "; a sender was last alive at " + alive + "."));
    }

    /** True when there is more to do at once. */
    boolean step() {
        Instant missed = capture.get().missedAt();
        if (missed != null && !missed.equals(missedBefore)) {
            occasions.missed("Changes were lost on this node at " + missed + ".");
            missedBefore = missed;
        }
        boolean begun = occasions.step();
        if (!engine.isInOffice()) {
            return false;
        }
        occasions.lookAtTheClock();
        boolean more = engine.takesMore() && reconciliation.step();
        if (more || begun) {
            wakeSender.run();
        }
        return more;
    }
}
