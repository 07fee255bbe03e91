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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A whole relay as the plugins wire it: its threads, its wakes and its pauses. */
final class Relays {

    private Relays() {}

    /** @param deliveries the node's delivery log, or something around it */
    static Relay of(Node node, DeliveryLog deliveries) {
        return of(node, deliveries, () -> ActivityRules.OFF);
    }

    /** @param rules how what people do is counted and told */
    static Relay of(Node node, DeliveryLog deliveries, Supplier<ActivityRules> rules) {
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
                rules);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /** @throws IllegalStateException when it does not come to that in time */
    static void until(Duration patience, BooleanSupplier isSo) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it has not come to that within " + patience);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
