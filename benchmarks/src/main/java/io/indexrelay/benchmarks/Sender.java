package io.indexrelay.benchmarks;

import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.RunSummary;
import io.indexrelay.delivery.Software;
import java.time.Duration;

/** The real sender, called as its loop does. */
final class Sender implements Drain {

    private final CountedOutbox outbox;
    private final DeliveryEngine engine;

    /** @param echo how soon what was sent is looked at once more */
    Sender(Node node, Duration echo) {
        this.outbox = node.outbox();
        this.engine = new DeliveryEngine(
                node.ports(node.deliveries()),
                node.identity(),
                node::settings,
                new Software("confluence", "9.2.1", "0.1.0", "node-1"),
                node.clock(),
                System::nanoTime,
                node.random(),
                holds(echo),
                Candidacy.ALWAYS);
    }

    @Override
    public void drain(int rows) {
        long until = outbox.deleted() + rows;
        while (outbox.deleted() < until) {
            RunSummary summary = engine.runDue();
            if (!summary.more() && outbox.deleted() < until) {
                throw new IllegalStateException("the sender stands still: " + engine.status());
            }
        }
    }

    static Holds holds(Duration echo) {
        Holds usual = Holds.STANDARD;
        return new Holds(
                usual.step(),
                usual.creation(),
                usual.deletion(),
                usual.unreadable(),
                usual.refused(),
                usual.unseen(),
                echo);
    }
}
