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
import java.net.http.HttpHeaders;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint as a customer would put it in front of an index: it verifies each push with a third party's Standard
 * Webhooks library, reads each event with a third party's CloudEvents library, and hands the request on, byte for byte.
 * Faults can be queued; each is used for one request.
 */
final class VerifyingEndpoint implements AutoCloseable {

    static final String CONTENT_TYPE = "application/cloudevents-batch+json; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Webhook webhook;
    private final Forwarding forwarding;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final List<Event> received = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> blobs = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong moments = new AtomicLong();
    private final AtomicInteger batches = new AtomicInteger();
    private final Object taking = new Object();
    private volatile @Nullable Fault always;
    private volatile Script script = batch -> faults.poll();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param next who gets the request after it was verified; null answers 204 */
    VerifyingEndpoint(int port, String secret, @Nullable URI next) throws IOException {
        this.webhook = new Webhook(secret);
        this.forwarding = new Forwarding(next, webhook, problems);
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

    /** From now on each batch meets what this says; heartbeats and pings meet nothing but success. */
    void follow(Script newScript) {
        script = newScript;
    }

    /** From now on everything meets this, heartbeats and pings, too; null: nothing does. */
    void meetAlways(@Nullable Fault fault) {
        always = fault;
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

    /** Requests and events so far are of no interest any more. */
    void forgetRequests() {
        requests.clear();
        received.clear();
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
            long arrived = moments.incrementAndGet();
            byte[] wire = exchange.getRequestBody().readAllBytes();
            byte[] body = decoded(exchange, wire);
            verify(exchange, body);
            List<Event> events = parse(body);
            Fault fault = always;
            if (fault == null && !events.isEmpty()) {
                fault = script.next(new Script.Batch(batches.incrementAndGet(), isZipped(exchange), events));
            }
            int status = 0;
            long taken = 0;
            if (fault == null || fault.isTaken()) {
                synchronized (taking) {
                    String left = fault == null ? "" : fault.without();
                    boolean isWhole = left.isEmpty();
                    List<Event> kept = isWhole ? events : without(events, left);
                    status = isWhole ? forwarding.whole(exchange.getRequestHeaders(), wire) : forwarding.only(kept);
                    if (status / 100 == 2) {
                        received.addAll(kept);
                        taken = moments.incrementAndGet();
                    }
                }
            }
            requests.add(
                    new Request(exchange.getRequestHeaders().getFirst("webhook-id"), fault, events, arrived, taken));
            if (fault == null) {
                exchange.sendResponseHeaders(status, -1);
            } else {
                meet(exchange, fault);
            }
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
        int status = forwarding.blob(method, sha256, exchange.getRequestHeaders(), bytes);
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
            await(closed);
            return;
        }
        await(fault.until());
        if (fault.status() == 0) {
            return;
        }
        byte[] answer = fault.json().getBytes(StandardCharsets.UTF_8);
        if (answer.length == 0) {
            exchange.sendResponseHeaders(fault.status(), -1);
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(fault.status(), answer.length);
        exchange.getResponseBody().write(answer);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isZipped(HttpExchange exchange) {
        return "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    }

    private static byte[] decoded(HttpExchange exchange, byte[] wire) throws IOException {
        if (!isZipped(exchange)) {
            return wire;
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(wire))) {
            return unzipped.readAllBytes();
        }
    }

    private void verify(HttpExchange exchange, byte[] body) {
        verifySignature(exchange, new String(body, StandardCharsets.UTF_8));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!CONTENT_TYPE.equals(type)) {
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

    private static List<Event> without(List<Event> events, String id) {
        return events.stream()
                .filter(event -> !id.equals(event.json().path("id").asText()))
                .toList();
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

        /** Padded, so that texts compare as numbers. */
        String sequence() {
            return json.path("sequence").asText();
        }

        String partitionKey() {
            return json.path("partitionkey").asText();
        }
    }

    /**
     * One request.
     *
     * @param fault what it met, or null
     * @param events none in heartbeats and pings
     * @param arrived a moment; moments are numbered over all requests
     * @param taken the moment from which on the receiver has its events; 0 when it was not taken
     */
    record Request(@Nullable String webhookId, @Nullable Fault fault, List<Event> events, long arrived, long taken) {

        boolean isTaken() {
            return taken > 0;
        }
    }
}
