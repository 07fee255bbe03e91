package io.indexrelay.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as a customer would put it in front of an index: it verifies each push with a third party's Standard
 * Webhooks library, reads each event with a third party's CloudEvents library, and hands the request on, byte for byte.
 * Faults can be queued; each is used for one request.
 */
final class VerifyingEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Webhook webhook;
    private final @Nullable URI next;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final List<Event> received = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> blobs = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param next who gets the request after it was verified; null answers 204 */
    VerifyingEndpoint(int port, String secret, @Nullable URI next) throws IOException {
        this.webhook = new Webhook(secret);
        this.next = next;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/push");
    }

    /** The next requests meet these, one each, in this order. */
    void meet(Fault... queued) {
        faults.addAll(List.of(queued));
    }

    /** Faults that no request has met yet. */
    int faultsLeft() {
        return faults.size();
    }

    /** Events of batches that were taken, in the order of arrival; heartbeats and pings left out. */
    List<Event> events() {
        return List.copyOf(received);
    }

    List<Event> eventsOf(String subject) {
        return received.stream()
                .filter(event -> subject.equals(event.subject()))
                .toList();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Bytes of attachments that were taken, by their SHA-256. */
    Map<String, byte[]> blobs() {
        return Map.copyOf(blobs);
    }

    /** Everything that a verifying library objected to. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().contains("/blobs/")) {
                exchange.sendResponseHeaders(takeBlob(exchange), -1);
                return;
            }
            byte[] wire = exchange.getRequestBody().readAllBytes();
            Fault fault = faults.poll();
            requests.add(new Request(exchange.getRequestHeaders().getFirst("webhook-id"), fault));
            if (fault != null) {
                meet(exchange, fault);
                return;
            }
            byte[] body = decoded(exchange, wire);
            verify(exchange, body);
            List<Event> events = parse(body);
            int status = next == null ? 204 : forward(exchange, "POST", wire, next);
            if (status / 100 == 2) {
                received.addAll(events);
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (RuntimeException e) {
            problems.add(e.toString());
        }
    }

    /** What is signed names the bytes, so the library is given that text; the bytes are compared with their name here. */
    private int takeBlob(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String sha256 = path.substring(path.lastIndexOf('/') + 1);
        String method = exchange.getRequestMethod();
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        if (method.equals("PUT")) {
            verifySignature(
                    exchange, "{\"method\":\"PUT\",\"sha256\":\"" + sha256 + "\",\"size\":" + bytes.length + "}");
            if (!sha256.equals(sha256(bytes))) {
                problems.add("other bytes than their name says: " + sha256);
            }
        }
        int status = next == null ? 404 : forward(exchange, method, bytes, URI.create(next + "/blobs/" + sha256));
        if (method.equals("PUT") && status / 100 == 2) {
            blobs.put(sha256, bytes);
        }
        return status;
    }

    private void meet(HttpExchange exchange, Fault fault) throws IOException {
        if (fault.retryAfter() != null) {
            exchange.getResponseHeaders().add("Retry-After", fault.retryAfter());
        }
        if (fault.isSilent()) {
            silence();
            return;
        }
        if (fault.status() == 0) {
            return;
        }
        exchange.sendResponseHeaders(fault.status(), -1);
    }

    /** Says nothing until this endpoint is closed. */
    private void silence() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] decoded(HttpExchange exchange, byte[] wire) throws IOException {
        if (!"gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
            return wire;
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(wire))) {
            return unzipped.readAllBytes();
        }
    }

    private void verify(HttpExchange exchange, byte[] body) {
        verifySignature(exchange, new String(body, StandardCharsets.UTF_8));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!"application/cloudevents-batch+json; charset=utf-8".equals(type)) {
            problems.add("content type: " + type);
        }
    }

    private void verifySignature(HttpExchange exchange, String signed) {
        Map<String, List<String>> lower = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        try {
            webhook.verify(signed, HttpHeaders.of(lower, (name, value) -> true));
        } catch (Exception e) {
            problems.add("signature: " + e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Event> parse(byte[] body) {
        List<Event> events = new ArrayList<>();
        JsonFormat format = new JsonFormat();
        for (JsonNode element : Json.parse(new String(body, StandardCharsets.UTF_8))) {
            CloudEvent event = format.deserialize(element.toString().getBytes(StandardCharsets.UTF_8));
            if (event.getSubject() != null) {
                events.add(new Event(event.getType(), event.getSubject(), element));
            }
        }
        return events;
    }

    private int forward(HttpExchange exchange, String method, byte[] wire, URI to) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .method(
                        method,
                        method.equals("HEAD")
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(wire));
        for (String header : List.of(
                "Content-Type",
                "Content-Encoding",
                "Content-Digest",
                "webhook-id",
                "webhook-timestamp",
                "webhook-signature")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2 && !method.equals("HEAD")) {
                problems.add("the indexer answered " + response.statusCode() + ": " + response.body());
            }
            return response.statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    /** @param json the whole event as sent */
    record Event(String type, String subject, JsonNode json) {

        /** Such as {@code content.upserted}. */
        String name() {
            return type.replace("io.indexrelay.", "").replace(".v1", "");
        }

        String sequence() {
            return json.path("sequence").asText();
        }
    }

    /** @param fault what it met, or null */
    record Request(@Nullable String webhookId, @Nullable Fault fault) {}

    /** @param status 0 closes the socket without an answer */
    record Fault(int status, @Nullable String retryAfter) {

        private static final int SILENT = -1;

        static Fault answer(int status) {
            return new Fault(status, null);
        }

        /** Takes the request and never answers. */
        static Fault silent() {
            return new Fault(SILENT, null);
        }

        boolean isSilent() {
            return status == SILENT;
        }

        static Fault closeSocket() {
            return new Fault(0, null);
        }
    }
}
