package io.indexrelay.benchmarks;

import io.indexrelay.activity.ActivityRules;
import io.indexrelay.activity.ActivityStore;
import io.indexrelay.adapter.ao.AoCountingNodes;
import io.indexrelay.adapter.ao.AoCounts;
import io.indexrelay.adapter.ao.AoDigests;
import io.indexrelay.adapter.ao.AoReports;
import io.indexrelay.adapter.ao.AoSightings;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.relay.Relay;
import io.indexrelay.selfcheck.CheckPorts;
import io.indexrelay.selfcheck.PermissionCheck;
import io.indexrelay.testsupport.ExampleHost;
import io.indexrelay.testsupport.memory.InMemorySettings;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.util.List;

/** A whole relay as the plugins wire it: its threads, its wakes and its pauses. */
final class Relays {

    private Relays() {}

    /** @param deliveries the node's delivery log, or something around it */
    static Relay of(Node node, DeliveryLog deliveries) {
        DeliveryPorts ports = node.ports(deliveries);
        return new Relay(
                ports,
                node.identity(),
                node::settings,
                () -> ReconcileSettings.STANDARD,
                Candidacy.ALWAYS,
                new ExampleHost(),
                node.clock(),
                System::nanoTime,
                node.random(),
                Relays::daemon,
                Relay.Timing.STANDARD,
                Throttle.none(),
                List::of,
                new AoSightings(node.tables().activeObjects()),
                List.of(),
                new CheckPorts(ports, node.checks(), PermissionCheck.NONE),
                new AoReports(node.tables().activeObjects()),
                new ActivityStore(
                        new AoCounts(node.tables().activeObjects()),
                        new AoCountingNodes(node.tables().activeObjects()),
                        new AoDigests(node.tables().activeObjects()),
                        new InMemorySettings(new InMemoryStore())),
                () -> ActivityRules.OFF);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
