package io.indexrelay.system;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.system.VerifyingEndpoint.Event;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Which node sends in which term of office, found out beside the batches that arrive; no batch waits for it. */
final class Senders implements Script, AutoCloseable {

    private final Cluster cluster;
    private final Script script;
    private final Map<BigInteger, String> nodes = new ConcurrentHashMap<>();
    private final Set<BigInteger> asked = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    /** @param script what batches meet */
    Senders(Cluster cluster, Script script) {
        this.cluster = cluster;
        this.script = script;
    }

    @Override
    public @Nullable Fault next(Batch batch) {
        for (Event event : batch.events()) {
            if (asked.add(OrderLaws.term(event))) {
                thread.execute(this::look);
            }
        }
        return script.next(batch);
    }

    private void look() {
        for (ReferenceProduct node : cluster.up()) {
            Cluster.status(node).map(status -> status.path("sender")).ifPresent(this::learn);
        }
    }

    private void learn(JsonNode sender) {
        String name = sender.path("node").asText();
        if (!name.isEmpty()) {
            nodes.put(new BigInteger(sender.path("term").asText()), name);
        }
    }

    /** The names of the nodes by their terms; those that nobody could tell are left out. */
    Map<BigInteger, String> nodes() {
        return Map.copyOf(nodes);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
