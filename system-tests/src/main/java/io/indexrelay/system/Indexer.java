package io.indexrelay.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The reference indexer in a process of its own. */
public final class Indexer implements AutoCloseable {

    private final JavaProcess process;
    private final int port;
    private final Json json;

    private Indexer(JavaProcess process, int port) {
        this.process = process;
        this.port = port;
        this.json = Json.at(URI.create("http://localhost:" + port));
    }

    /** @param secret whose signatures it accepts */
    public static Indexer start(int port, String secret, Path data) {
        JavaProcess process = JavaProcess.start(
                "reference-indexer",
                Artifacts.referenceIndexer(),
                List.of("--port", Integer.toString(port), "--secret", secret, "--data", data.toString()),
                data.resolve("indexer.out"));
        Indexer indexer = new Indexer(process, port);
        process.awaitReady(() -> indexer.json.isUp("/health"), Duration.ofSeconds(60));
        return indexer;
    }

    /** Where pushes go. */
    public URI endpoint() {
        return URI.create("http://localhost:" + port + "/events");
    }

    public URI page() {
        return URI.create("http://localhost:" + port + "/");
    }

    public Json json() {
        return json;
    }

    /** The documents that it shows to at least somebody, or could. */
    public List<String> subjects(String source) {
        return Json.texts(
                json.get("/subjects" + Json.query(Map.of("source", source))).json());
    }

    /** For each document the keys of the users who may see it; {@code ""} stands for visitors who are not logged in. */
    public JsonNode visible(String source) {
        return json.get("/visible" + Json.query(Map.of("source", source))).json();
    }

    /** The same in the customer portal. */
    public JsonNode visibleInPortal(String source) {
        return json.get("/visible" + Json.query(Map.of("source", source, "portal", "true")))
                .json();
    }

    /** The keys of the users who may see a document; {@code ""} stands for visitors who are not logged in. */
    public List<String> visibleTo(String source, String subject) {
        return Json.texts(json.get("/visible" + Json.query(Map.of("source", source, "subject", subject)))
                .json());
    }

    /** The key of the person with that user name; empty while the indexer does not know one. */
    public Optional<String> keyOf(String source, String username) {
        JsonNode users =
                json.get("/users" + Json.query(Map.of("source", source))).json();
        return StreamSupport.stream(users.spliterator(), false)
                .filter(user -> username.equals(user.path("username").asText()))
                .map(user -> user.path("key").asText())
                .findFirst();
    }

    /** The source that it has heard of for that product; empty before the first event. */
    public Optional<String> source(Product product) {
        JsonNode sources = json.get("/sources").json();
        return StreamSupport.stream(sources.spliterator(), false)
                .map(source -> source.path("source").asText())
                .filter(source -> source.startsWith("urn:indexrelay:" + product.word() + ":"))
                .findFirst();
    }

    /**
     * Searches one source.
     *
     * @param user a key of that source; {@code ""} for a visitor who is not logged in
     */
    public JsonNode search(String source, String query, String user) {
        return json.get("/search" + Json.query(Map.of("q", query, "source", source, "user", user)))
                .json();
    }

    /**
     * Searches everything as a person who has an account in each of several sources.
     *
     * @param users the person's keys by source; in a source that is not named the person is not logged in
     */
    public JsonNode searchAs(Map<String, String> users, String query) {
        StringBuilder path = new StringBuilder("/search").append(Json.query(Map.of("q", query)));
        users.forEach((source, key) -> path.append('&')
                .append(Json.query(Map.of("user", source + "|" + key)).substring(1)));
        return json.get(path.toString()).json();
    }

    /**
     * The activity digests of a source with their chain: {@code digests} from the oldest on, each with its {@code data};
     * {@code chains} with their {@code state}; {@code problems}, empty when the chain holds.
     */
    public JsonNode digests(String source) {
        return json.get("/digests" + Json.query(Map.of("source", source))).json();
    }

    /**
     * The busiest objects that a user may see, of everything that digests ever counted: {@code results} with
     * {@code subject}, {@code views}, {@code edits} and {@code comments}; and {@code dropped}.
     *
     * @param user a key of that source; {@code ""} for a visitor who is not logged in
     */
    public JsonNode busiest(String source, String user) {
        return json.get("/busiest" + Json.query(Map.of("source", source, "user", user, "hours", "0")))
                .json();
    }

    @Override
    public void close() {
        process.close();
    }
}
