package io.indexrelay.benchmarks;

import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.relay.Relay;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process with a small heap in which a whole relay works, and which says how much of it is live. */
final class HeapChild {

    /** What the parent looks for in our output. */
    static final String LIVE = "live bytes: ";

    /** How many rows it sent meanwhile. */
    static final String SENT = "sent rows: ";

    private HeapChild() {}

    /** @param arguments the database's address, the endpoint's, and for how many milliseconds it works before each look */
    public static void main(String[] arguments) {
        Tables tables = new Tables("PostgreSQL", RealActiveObjects.withTablesAt(arguments[0]), arguments[0]);
        Node node = new Node(tables, URI.create(arguments[1]));
        long highest = 0;
        try (Relay relay = Relays.of(node, node.deliveries())) {
            relay.start();
            for (int look = 0; look < 3; look++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(arguments[2])));
                relay.operations().status();
                highest = Math.max(highest, live());
            }
        }
        System.out.println(SENT + node.outbox().deleted());
        System.out.println(LIVE + highest);
        System.exit(0);
    }

    /** What two collections have left over. */
    private static long live() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
