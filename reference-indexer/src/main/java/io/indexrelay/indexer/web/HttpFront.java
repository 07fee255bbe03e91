package io.indexrelay.indexer.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JDK's HTTP server with exact routes, one answer each.
 *
 * <p>On a loopback address it answers reading requests only when they were addressed to a name of this machine: a
 * foreign web page whose name was made to point here (DNS rebinding) reads nothing.
 */
public final class HttpFront implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpFront.class);
    private static final int THREADS = 16;
    private static final String NOT_HERE = "this server answers only when asked as localhost";

    private final Map<String, Map<String, Handler>> routes = new HashMap<>();
    private final Map<String, Handler> prefixes = new HashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpServer server;
    private final boolean loopback;

    /**
     * Binds the port; answers nothing before {@link #start()}.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException when the port is taken
     */
    public HttpFront(InetAddress host, int port) throws IOException {
        loopback = host.isLoopbackAddress();
        server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::exchange);
    }

    /** Adds a route; HEAD is answered as GET. */
    public HttpFront route(String method, String path, Handler handler) {
        routes.computeIfAbsent(path, any -> new HashMap<>()).put(method, handler);
        return this;
    }

    /** Adds a handler of HEAD and PUT for every path that begins so; its requests carry their own proof of where they come from. */
    public HttpFront below(String prefix, Handler handler) {
        prefixes.put(prefix, handler);
        return this;
    }

    public void start() {
        server.start();
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void exchange(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
            if (!head) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(answer.body());
                }
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            return handle(exchange);
        } catch (Refusal refusal) {
            return Answer.error(refusal.status(), String.valueOf(refusal.getMessage()));
        } catch (IOException unavailable) {
            LOG.warn(
                    "{} {}: {}",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    unavailable.toString());
            return Answer.error(503, "the index can't be used now; the log of this server says why");
        } catch (RuntimeException bug) {
            LOG.error(
                    "{} {}",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    bug);
            return Answer.error(500, "an error of this server; its log says more");
        }
    }

    private Answer handle(HttpExchange exchange) throws Refusal, IOException {
        URI uri = exchange.getRequestURI();
        String path = uri.getPath() == null ? "" : uri.getPath();
        for (Map.Entry<String, Handler> prefix : prefixes.entrySet()) {
            if (path.startsWith(prefix.getKey())) {
                return handleBelow(exchange, prefix.getValue());
            }
        }
        Map<String, Handler> methods = routes.get(path);
        if (methods == null) {
            throw new Refusal(404, "there is nothing at this path");
        }
        String method = exchange.getRequestMethod().equals("HEAD") ? "GET" : exchange.getRequestMethod();
        Handler handler = methods.get(method);
        if (handler == null) {
            Answer wrong = Answer.error(
                    405, "the method here must be " + String.join(" or ", new TreeSet<>(methods.keySet())));
            return new Answer(
                    405,
                    wrong.contentType(),
                    wrong.body(),
                    Map.of("Allow", String.join(", ", new TreeSet<>(methods.keySet()))));
        }
        if (loopback
                && method.equals("GET")
                && !namesThisMachine(exchange.getRequestHeaders().getFirst("Host"))) {
            throw new Refusal(403, NOT_HERE);
        }
        return handler.handle(request(exchange));
    }

    private static Answer handleBelow(HttpExchange exchange, Handler handler) throws Refusal, IOException {
        String method = exchange.getRequestMethod();
        if (!method.equals("HEAD") && !method.equals("PUT")) {
            throw new Refusal(405, "the method here must be HEAD or PUT");
        }
        return handler.handle(request(exchange));
    }

    private static Request request(HttpExchange exchange) throws Refusal {
        URI uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                uri.getPath() == null ? "" : uri.getPath(),
                Request.parseQuery(uri.getRawQuery() == null ? "" : uri.getRawQuery()),
                headers(exchange.getRequestHeaders()),
                exchange.getRequestBody());
    }

    @SuppressWarnings("AddressSelection")
    private static boolean namesThisMachine(@org.jspecify.annotations.Nullable String host) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
        return name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.[0-9]{1,3}){3}");
    }

    private static Map<String, String> headers(Map<String, List<String>> headers) {
        Map<String, String> joined = new HashMap<>();
        headers.forEach((name, values) -> joined.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return joined;
    }

    /** Lets running requests end for a second and stops. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
