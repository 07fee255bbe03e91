package io.indexrelay.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.system.Writer.Role;
import io.indexrelay.system.Writer.Step;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Several writers at once, each on a thread of its own and on both nodes. They keep step with the endpoint: so many
 * actions for each batch, and a few ahead. An action whose node went away is asked of the other, and may thus be done
 * twice; what the product refuses is left.
 */
final class Writers implements AutoCloseable {

    private static final int AHEAD = 40;
    private static final int ACTIONS_A_BATCH = 3;
    private static final int LONGEST_WAIT_MILLIS = 3000;

    private final Cluster cluster;
    private final Clock clock;
    private final IntSupplier batches;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Done> done = new ConcurrentLinkedQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger succeeded = new AtomicInteger();
    private volatile boolean isEnding;

    /**
     * @param batches how many batches the endpoint has met
     */
    Writers(Cluster cluster, Clock clock, IntSupplier batches) {
        this.cluster = cluster;
        this.clock = clock;
        this.batches = batches;
    }

    /**
     * An action that the product has done.
     *
     * @param node the name of the node that did it; {@code ""} where another may have done it before
     */
    record Done(Role role, String subject, int number, String node, Instant begun, Instant ended) {}

    /** Knows a thing of the product by that name from now on. */
    void name(String name, String subject) {
        ids.put(name, Line.id(subject));
    }

    String idOf(String name) {
        return ids.getOrDefault(name, "0");
    }

    void start(Writer writer, long seed) {
        threads.execute(() -> {
            try {
                Random choice = new Random(seed);
                while (!isEnding) {
                    keepStep();
                    perform(writer, writer.next(), choice.nextInt(Cluster.NODES));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                synchronized (failures) {
                    failures.add(e);
                }
            }
        });
    }

    /** How many actions have begun: the number of the event that faults go by. */
    int begun() {
        return begun.get();
    }

    int succeeded() {
        return succeeded.get();
    }

    /** Waits for what is under way; no new action begins. */
    void end() throws InterruptedException {
        isEnding = true;
        threads.shutdown();
        if (!threads.awaitTermination(4, TimeUnit.MINUTES)) {
            throw new IllegalStateException("an action does not end");
        }
        synchronized (failures) {
            if (!failures.isEmpty()) {
                throw new IllegalStateException("a writer failed", failures.get(0));
            }
        }
    }

    /** What was done for the sake of the laws, in no order. */
    List<Done> done() {
        return List.copyOf(done);
    }

    private synchronized void keepStep() throws InterruptedException {
        int number = begun.incrementAndGet();
        for (int waited = 0;
                !isEnding && waited < LONGEST_WAIT_MILLIS && number > AHEAD + ACTIONS_A_BATCH * batches.getAsInt();
                waited += 20) {
            wait(20);
        }
    }

    private void perform(Writer writer, Step step, int node) throws InterruptedException {
        Map<String, Object> action = resolved(step.action());
        Instant before = clock.instant();
        Answer answer = asked(action, node);
        if (answer == null || answer.result().has("error")) {
            return;
        }
        JsonNode result = answer.result();
        succeeded.incrementAndGet();
        if (!step.makes().isEmpty()) {
            name(step.makes(), result.path("subject").asText());
        }
        if (step.role() != Role.ANY) {
            String subject = step.role() == Role.TELLS
                    ? "page/" + idOf(writer.told())
                    : "access-set/page:" + idOf(writer.guarded());
            done.add(new Done(step.role(), subject, step.number(), answer.node(), before, clock.instant()));
        }
    }

    /** @param node {@link Done#node} */
    private record Answer(JsonNode result, String node) {}

    /** Null when nobody answered. */
    private @Nullable Answer asked(Map<String, Object> action, int node) throws InterruptedException {
        boolean isFirst = true;
        for (int attempt = 0; attempt < 2 * Cluster.NODES; attempt++) {
            int number = (node + attempt) % Cluster.NODES;
            ReferenceProduct host = cluster.node(number).orElse(null);
            if (host == null) {
                continue;
            }
            try {
                JsonNode result = host.anonymous()
                        .send("POST", "/refhost/act", List.of(action))
                        .json()
                        .path(0);
                return new Answer(result, isFirst ? Cluster.name(number) : "");
            } catch (UncheckedIOException | IllegalStateException e) {
                isFirst = false;
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        return null;
    }

    /** With the product's ids where names stand. */
    private Map<String, Object> resolved(Map<String, Object> action) {
        Map<String, Object> resolved = new LinkedHashMap<>(action);
        for (String field : List.of("id", "parent")) {
            if (action.get(field) instanceof String name) {
                resolved.put(field, idOf(name));
            }
        }
        for (String field : List.of("on", "to")) {
            if (action.get(field) instanceof String subject) {
                String kind = subject.substring(0, subject.indexOf('/') + 1);
                resolved.put(field, kind + idOf(Line.id(subject)));
            }
        }
        return resolved;
    }

    @Override
    public void close() {
        isEnding = true;
        threads.shutdownNow();
    }
}
