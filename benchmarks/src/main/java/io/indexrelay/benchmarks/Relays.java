package io.indexrelay.benchmarks;

import io.indexrelay.adapter.ao.AoSightings;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.relay.Relay;
import io.indexrelay.testsupport.ExampleHost;
import java.util.List;

/** A whole relay as the plugins wire it: its threads, its wakes and its pauses. */
final class Relays {

    private Relays() {}

    /** @param deliveries the node's delivery log, or something around it */
    static Relay of(Node node, DeliveryLog deliveries) {
        return new Relay(
                node.ports(deliveries),
                node.identity(),
                node::settings,
                Candidacy.ALWAYS,
                new ExampleHost(),
                node.clock(),
                System::nanoTime,
                node.random(),
                Relays::daemon,
                Relay.Timing.STANDARD,
                List::of,
                new AoSightings(node.tables().activeObjects()),
                List.of());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
