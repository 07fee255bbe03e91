package io.indexrelay.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Saves the settings of the endpoint when the endpoint refuses everything, is gone, or refused what hides: that is what
 * ends such a state at once. A thread of its own.
 */
final class Administrator implements AutoCloseable {

    private static final Set<String> STATES = Set.of("endpoint-refuses", "narrowing-refused", "gone");
    private static final int SMALLEST_BATCH = 6;
    private static final int BATCH_SIZES = 9;

    private final Cluster cluster;
    private final BlockingQueue<String> calls = new ArrayBlockingQueue<>(1);
    private final AtomicInteger saves = new AtomicInteger();
    private final AtomicInteger lifted = new AtomicInteger();
    private final Thread thread = new Thread(this::work, "administrator");
    private volatile boolean isAway;
    private volatile boolean isEnding;
    private volatile @Nullable String asked;

    Administrator(Cluster cluster) {
        this.cluster = cluster;
        thread.setDaemon(true);
        thread.start();
    }

    /** Nobody comes to help by himself. */
    void setAway(boolean away) {
        isAway = away;
    }

    /** Returns at once; several calls may be answered by one save. */
    void call() {
        calls.offer("");
    }

    int saves() {
        return saves.get();
    }

    /** How often what hides had been refused. */
    int lifted() {
        return lifted.get();
    }

    /** What an instance asked that should have asked nothing; null when none did. */
    @Nullable
    String asked() {
        return asked;
    }

    private void work() {
        while (!isEnding) {
            try {
                String called = calls.poll(500, TimeUnit.MILLISECONDS);
                if (!isAway && (called != null || isStuck())) {
                    save();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // Nobody answers now; the next look finds what is left.
                calls.offer("");
            }
        }
    }

    private boolean isStuck() {
        Optional<JsonNode> status = cluster.senderStatus();
        String state = status.map(found -> found.path("state").asText()).orElse("");
        if (state.equals("held")) {
            asked = status.orElseThrow().path("reason").asText();
        }
        if (state.equals("narrowing-refused")) {
            lifted.incrementAndGet();
        }
        return STATES.contains(state);
    }

    /** A size of batches that was not set before, so that something changes and every node notices. */
    void save() {
        int size = SMALLEST_BATCH + saves.incrementAndGet() % BATCH_SIZES;
        for (ReferenceProduct node : cluster.up()) {
            try {
                node.api()
                        .send("PUT", "/config", Map.of("endpoint", Map.of("maxBatchEvents", size)))
                        .json();
                return;
            } catch (UncheckedIOException e) {
                // It has just gone; the other one, then.
            }
        }
        throw new IllegalStateException("no node could save");
    }

    @Override
    public void close() {
        isEnding = true;
        thread.interrupt();
    }
}
