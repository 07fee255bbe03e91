package io.indexrelay.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPInputStream;

/** An endpoint on loopback that reads what it is told of views, by digests or one by one, and adds it up. */
final class CountingEndpoint implements AutoCloseable {

    private static final String DIGEST = "io.indexrelay.activity.digest.v1";
    private static final String DOCUMENT = "io.indexrelay.content.upserted.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LongAdder views = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private final LongAdder requests = new LongAdder();
    private final LongAdder documents = new LongAdder();

    CountingEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/push");
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean isZipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            try (InputStream body =
                    isZipped ? new GZIPInputStream(exchange.getRequestBody()) : exchange.getRequestBody()) {
                count(JSON.readTree(body));
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private void count(JsonNode body) {
        if (body.isObject()) {
            requests.increment();
            views.increment();
            return;
        }
        boolean isDigest = false;
        for (JsonNode event : body) {
            if (event.path("type").asText().equals(DOCUMENT)) {
                documents.increment();
            }
            if (event.path("type").asText().equals(DIGEST)) {
                isDigest = true;
                dropped.add(event.path("data").path("dropped").longValue());
                event.path("data")
                        .path("entries")
                        .forEach(entry -> views.add(entry.path("views").longValue()));
            }
        }
        if (isDigest) {
            requests.increment();
        }
    }

    /** Documents that it was sent. */
    long documents() {
        return documents.sum();
    }

    /** Views that it was told the page of. */
    long views() {
        return views.sum();
    }

    /** Views that a digest says were counted without their page. */
    long dropped() {
        return dropped.sum();
    }

    /** Requests that told of views; not those with heartbeats or documents alone. */
    long requests() {
        return requests.sum();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
