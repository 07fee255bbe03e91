package io.indexrelay.testsupport.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/**
 * A real HTTP server on loopback that answers as scripted, one entry for each request, and 204 when the script is at its
 * end. Thread-safe.
 */
public final class ScriptedEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Answer> script = new ArrayDeque<>();
    private final List<Delivered> received = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();

    public ScriptedEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI uri() {
        return uri("/push");
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** From now on {@link #received()} checks signatures by this secret too. */
    public synchronized ScriptedEndpoint trusting(String secret) {
        secrets.add(secret);
        return this;
    }

    /** Adds an answer with this status; headers and body can be added to it. */
    public synchronized Answer answer(int status) {
        Answer answer = new Answer(Behaviour.ANSWER, status);
        script.add(answer);
        return answer;
    }

    /** Reads the request and never answers. */
    public synchronized void stall() {
        script.add(new Answer(Behaviour.STALL, 0));
    }

    /** Answers the headers and a first byte, and never goes on. */
    public synchronized void stallInTheBody() {
        script.add(new Answer(Behaviour.STALL_IN_BODY, 200));
    }

    /** Reads the request and answers 204 when it is let go. */
    public synchronized Held hold() {
        Answer answer = new Answer(Behaviour.HOLD, 204);
        script.add(answer);
        return answer.held;
    }

    /** Closes the connection without an answer. */
    public synchronized void closeSocket() {
        script.add(new Answer(Behaviour.CLOSE, 0));
    }

    public synchronized void redirectTo(URI target) {
        answer(302).header("Location", target.toString());
    }

    /** Everything that arrived, in order. Fails when a request's signature is by none of the trusted secrets. */
    public synchronized List<Delivered> received() {
        if (!secrets.isEmpty()) {
            received.stream()
                    .filter(one -> !SignatureCheck.verifies(one, secrets))
                    .findFirst()
                    .ifPresent(one -> {
                        throw new AssertionError("no valid signature: " + one.headers());
                    });
        }
        return List.copyOf(received);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] raw = exchange.getRequestBody().readAllBytes();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        boolean zipped = headers.getOrDefault("content-encoding", List.of()).contains("gzip");
        byte[] body = zipped ? new GZIPInputStream(new ByteArrayInputStream(raw)).readAllBytes() : raw;
        Answer answer = take(new Delivered(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, raw, body));
        switch (answer.behaviour) {
            case CLOSE -> exchange.close();
            case STALL -> stallUntilClosed(exchange);
            case STALL_IN_BODY -> {
                exchange.sendResponseHeaders(answer.status, 1000);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                stallUntilClosed(exchange);
            }
            case HOLD -> {
                answer.held.arrived.countDown();
                if (await(answer.held.free)) {
                    send(exchange, answer);
                }
            }
            case ANSWER -> send(exchange, answer);
        }
    }

    private synchronized Answer take(Delivered delivered) {
        received.add(delivered);
        Answer next = script.poll();
        return next == null ? new Answer(Behaviour.ANSWER, 204) : next;
    }

    private void stallUntilClosed(HttpExchange exchange) {
        await(closed);
        exchange.close();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        boolean bodiless =
                answer.body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status, bodiless ? -1 : answer.body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(answer.body);
        }
        exchange.close();
    }

    private enum Behaviour {
        ANSWER,
        STALL,
        STALL_IN_BODY,
        HOLD,
        CLOSE
    }

    /** A request whose answer the test gives when it likes. */
    public static final class Held {
        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);

        /** Blocks until the request is there; false when it does not come. */
        public boolean isThere() throws InterruptedException {
            return arrived.await(30, TimeUnit.SECONDS);
        }

        public void letGo() {
            free.countDown();
        }
    }

    /** One scripted answer. */
    public static final class Answer {
        private final Behaviour behaviour;
        private final int status;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final Held held = new Held();
        private byte[] body = new byte[0];

        private Answer(Behaviour behaviour, int status) {
            this.behaviour = behaviour;
            this.status = status;
        }

        public Answer retryAfter(String value) {
            return header("Retry-After", value);
        }

        public Answer header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        public Answer json(String text) {
            body = text.getBytes(StandardCharsets.UTF_8);
            return header("Content-Type", "application/json");
        }

        public Answer body(byte[] bytes) {
            body = bytes.clone();
            return this;
        }
    }
}
