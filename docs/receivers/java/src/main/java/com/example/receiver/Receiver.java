package com.example.receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** An endpoint for Index Relay: takes batches, answers searches. Start reading here; README.md says how to run it. */
public final class Receiver {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Signatures signatures;
    private final Store store;
    private final Rule rule;
    private final long maxSilence;
    private final Clock clock;

    Receiver(List<String> keys, Path data, long maxSilence, Clock clock) throws IOException {
        this.signatures = new Signatures(keys, clock);
        this.store = new Store(data);
        this.rule = new Rule(store, clock);
        this.maxSilence = maxSilence;
        this.clock = clock;
        store.sources.keySet().forEach(source -> rule.heard.put(source, now()));
    }

    /** One request of the sender: what is acknowledged will not come again, so it is durable before we answer. */
    ObjectNode take(Map<String, String> headers, byte[] raw) throws Refused, IOException {
        byte[] body = Batch.decoded(headers, raw);
        signatures.verify(headers, body);
        List<Event> events = Batch.events(body);
        List<Optional<String>> reasons =
                store.transaction(() -> events.stream().map(rule::apply).toList());
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode results = answer.putArray("results");
        for (int i = 0; i < events.size(); i++) {
            String id = events.get(i).id();
            reasons.get(i).ifPresent(reason -> results.addObject()
                    .put("id", id)
                    .put("status", "rejected")
                    .put("reason", reason));
        }
        return answer;
    }

    /** What one user may see. Your search knows who asks; this one believes it, and is for trying only. */
    ObjectNode search(String text, String source, String user, boolean portal) {
        List<ObjectNode> results = new ArrayList<>();
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode warnings = answer.putArray("warnings");
        synchronized (store) {
            for (Source held : store.sources.values()) {
                if (!source.isEmpty() && !held.name.equals(source)) {
                    continue;
                }
                if (now() - rule.heard.getOrDefault(held.name, 0L) >= maxSilence) {
                    warnings.addObject()
                            .put("source", held.name)
                            .put("message", "no heartbeat for too long: nothing is shown");
                    continue;
                }
                Sight sight = new Sight(held, user);
                Map<String, Long> views = held.views();
                held.entries.values().stream()
                        .filter(entry -> sight.sees(entry.subject(), portal))
                        .filter(entry -> text(entry.data()).contains(text.toLowerCase(Locale.ROOT)))
                        .forEach(entry -> results.add(hit(held, entry).put("views", views.getOrDefault(entry.subject(), 0L))));
            }
        }
        ArrayNode found = answer.putArray("results");
        results.stream()
                .sorted(Comparator.comparing(
                                (ObjectNode hit) -> hit.path("updated").asText())
                        .reversed())
                .limit(100)
                .forEach(found::add);
        return answer;
    }

    /** The digests of a source and what is wrong with their chain. */
    private ObjectNode digests(Map<String, String> asked) {
        ObjectNode answer = JSON.createObjectNode();
        synchronized (store) {
            Source held = store.sources.get(asked.getOrDefault("source", ""));
            List<Link> links = held == null ? List.of() : held.links;
            ArrayNode digests = answer.putArray("digests");
            links.forEach(link -> digests.add(JSON.<ObjectNode>valueToTree(link).without("views")));
            answer.set("problems", JSON.valueToTree(Chain.problems(links)));
        }
        return answer;
    }

    private static ObjectNode hit(Source source, Entry entry) {
        ObjectNode hit = JSON.createObjectNode().put("source", source.name).put("subject", entry.subject());
        for (String field : List.of("title", "url", "updated")) {
            hit.set(field, entry.data().get(field));
        }
        return hit;
    }

    private static String text(JsonNode data) {
        return (data.path("title").asText() + " "
                        + data.path("body").path("text").asText())
                .toLowerCase(Locale.ROOT);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            try {
                switch (asked) {
                    case "POST /events" -> answer(exchange, 200, take(headers(exchange), read(exchange)));
                    case "GET /digests" -> answer(exchange, 200, digests(query(exchange)));
                    case "GET /search" -> answer(exchange, 200, search(query(exchange)));
                    default -> {
                        // The sender asks whether we have an attachment's bytes, or brings them: not wanted here.
                        boolean blob = asked.startsWith("HEAD ") || asked.startsWith("PUT ");
                        throw new Refused(404, blob ? "attachments' bytes are not taken" : "there is nothing here");
                    }
                }
            } catch (Refused refused) {
                answer(exchange, refused.status, JSON.createObjectNode().put("error", refused.getMessage()));
            } catch (IOException | RuntimeException failed) { // our fault: the sender tries again
                failed.printStackTrace();
                answer(exchange, 503, JSON.createObjectNode().put("error", "this server failed; its log says more"));
            }
        }
    }

    private ObjectNode search(Map<String, String> asked) {
        return search(
                asked.getOrDefault("q", ""),
                asked.getOrDefault("source", ""),
                asked.getOrDefault("user", ""),
                asked.getOrDefault("portal", "").equals("true"));
    }

    private static byte[] read(HttpExchange exchange) throws Refused, IOException {
        InputStream in = exchange.getRequestBody();
        byte[] raw = in.readNBytes(Batch.MOST_BYTES);
        if (in.transferTo(OutputStream.nullOutputStream()) > 0) {
            throw new Refused(413, "the batch is larger than " + Batch.MOST_BYTES + " bytes");
        }
        return raw;
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        return headers;
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String text =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            query.putIfAbsent(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void answer(HttpExchange exchange, int status, JsonNode content) throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        Receiver receiver;
        try {
            receiver = new Receiver(
                    Stream.of(environment.getOrDefault("RECEIVER_KEYS", "").split("\\s+"))
                            .filter(key -> !key.isEmpty())
                            .toList(),
                    Path.of(environment.getOrDefault("RECEIVER_DATA", "receiver.jsonl")),
                    Long.parseLong(environment.getOrDefault("RECEIVER_MAX_SILENCE", "900")),
                    Clock.systemUTC());
        } catch (IllegalArgumentException wrong) {
            System.err.println("cannot start: " + wrong.getMessage());
            System.exit(1);
            return;
        }
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits for 40 ms
        String host = environment.getOrDefault("RECEIVER_HOST", "127.0.0.1");
        int port = Integer.parseInt(environment.getOrDefault("RECEIVER_PORT", "7070"));
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.createContext("/", receiver::handle);
        server.start();
        System.out.println(
                "listening on http://" + host + ":" + server.getAddress().getPort() + "/events");
    }
}
