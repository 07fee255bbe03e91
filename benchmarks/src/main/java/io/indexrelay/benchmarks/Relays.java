package io.indexrelay.benchmarks;

import io.indexrelay.adapter.ao.AoSightings;
import io.indexrelay.admin.Host;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.relay.Relay;
import java.net.URI;
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
                new Product(),
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

    private static final class Product implements Host {

        @Override
        public String product() {
            return "confluence";
        }

        @Override
        public String productVersion() {
            return "9.2.1";
        }

        @Override
        public String version() {
            return "0.1.0";
        }

        @Override
        public URI baseUrl() {
            return URI.create("https://wiki.example.com");
        }

        @Override
        public String node() {
            return "node-1";
        }
    }
}
