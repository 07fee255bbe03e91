package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;

/** Two nodes of one product on one database and one shared home. Safe for use by many threads. */
final class Cluster implements AutoCloseable {

    static final int NODES = 2;

    private final Product product;
    private final Path folder;
    private final List<String> arguments;
    private final List<Integer> ports = List.of(JavaProcess.freePort(), JavaProcess.freePort());

    /** Those that answer; whoever is taken down leaves this first. */
    private final AtomicReferenceArray<@Nullable ReferenceProduct> nodes = new AtomicReferenceArray<>(NODES);

    private final AtomicReferenceArray<@Nullable ReferenceProduct> suspended = new AtomicReferenceArray<>(NODES);

    /** @param more arguments of both nodes' command lines */
    Cluster(Product product, Path folder, String database, String... more) {
        this.product = product;
        this.folder = folder;
        this.arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--db", database, "--shared-home", folder.resolve("shared-home").toString()));
        arguments.addAll(List.of("--base-url", "http://localhost:" + ports.get(0) + "/" + product.word()));
        arguments.addAll(List.of("--install", Artifacts.plugin(product).toString()));
    }

    static String name(int node) {
        return "node-" + (char) ('a' + node);
    }

    /** Starts a node and waits until what it captures goes to the outbox. */
    ReferenceProduct start(int node) {
        List<String> all = new ArrayList<>(List.of("--node", name(node)));
        all.addAll(arguments);
        ReferenceProduct started = ReferenceProduct.start(product, ports.get(node), folder.resolve(name(node)), all);
        try {
            Line.patiently(name(node) + " records").until(() -> isRecording(started));
        } catch (RuntimeException e) {
            started.process().kill();
            throw e;
        }
        nodes.set(node, started);
        return started;
    }

    static boolean isRecording(ReferenceProduct node) {
        try {
            return node.api()
                    .get("/status")
                    .json()
                    .at("/capture/state")
                    .asText()
                    .equals("recording");
        } catch (IllegalStateException | UncheckedIOException e) {
            return false;
        }
    }

    Optional<ReferenceProduct> node(int node) {
        return Optional.ofNullable(nodes.get(node));
    }

    /** Those that answer now. */
    List<ReferenceProduct> up() {
        List<ReferenceProduct> up = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            node(node).ifPresent(up::add);
        }
        return up;
    }

    ReferenceProduct any() {
        return up().stream().findFirst().orElseThrow(() -> new IllegalStateException("no node is up"));
    }

    /** The node in office, as the tables have it; -1 when there is none or nobody can say. */
    int sender() {
        for (ReferenceProduct node : up()) {
            Optional<JsonNode> status = status(node);
            if (status.isPresent()) {
                String name = status.get().at("/sender/node").asText();
                return name.isEmpty() ? -1 : name.charAt(name.length() - 1) - 'a';
            }
        }
        return -1;
    }

    /** The status as the sender has it; empty while it cannot say. */
    Optional<JsonNode> senderStatus() {
        int sender = sender();
        return sender < 0 ? Optional.empty() : node(sender).flatMap(Cluster::status);
    }

    /** The status as the sender has it, which is the one that says what is on its way. */
    JsonNode status() {
        return senderStatus().orElseThrow(() -> new AssertionError("no sender says how it stands"));
    }

    void assertDelivered() {
        JsonNode status = status();
        for (String count : List.of("waiting", "inFlight", "held")) {
            assertThat(status.path("queue").path(count).asLong(-1))
                    .as("%s in %s", count, status)
                    .isZero();
        }
    }

    void awaitDelivered() {
        await(Duration.ofMinutes(2), "everything is delivered", this::assertDelivered);
    }

    /** Walks everything and waits until the receiver has it. */
    void backfill() {
        any().api()
                .send("POST", "/sync", Map.of("action", "start", "scope", "all"))
                .json();
        await(Duration.ofMinutes(5), "the backfill is done", () -> {
            assertThat(status().at("/jobs/0/state").asText()).isEqualTo("done");
            assertDelivered();
        });
    }

    /** As long as a node does not answer, it is asked again. */
    void await(Duration atMost, String what, ThrowingRunnable check) {
        Awaitility.await(what)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(check);
    }

    static Optional<JsonNode> status(ReferenceProduct node) {
        try {
            return Optional.of(node.api().get("/status").json());
        } catch (IllegalStateException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    void kill(int node) {
        ReferenceProduct gone = nodes.getAndSet(node, null);
        if (gone != null) {
            gone.process().kill();
        }
    }

    void stop(int node) {
        ReferenceProduct gone = nodes.getAndSet(node, null);
        if (gone != null) {
            gone.close();
        }
    }

    /** It stands still in the middle of whatever it does. */
    void suspend(int node) {
        ReferenceProduct still = nodes.getAndSet(node, null);
        if (still != null) {
            suspended.set(node, still);
            Signals.suspend(still.process().pid());
        }
    }

    void resume(int node) {
        ReferenceProduct still = suspended.getAndSet(node, null);
        if (still != null) {
            Signals.resume(still.process().pid());
            nodes.set(node, still);
        }
    }

    /** Both record. */
    void awaitRecording() {
        Line.patiently("both nodes record")
                .atMost(Duration.ofSeconds(120))
                .until(() -> up().size() == NODES && up().stream().allMatch(Cluster::isRecording));
    }

    @Override
    public void close() {
        for (int node = 0; node < NODES; node++) {
            resume(node);
        }
        RuntimeException first = null;
        for (int node = 0; node < NODES; node++) {
            try {
                stop(node);
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
