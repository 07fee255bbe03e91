package io.indexrelay.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reference Jira or Confluence with our plugin, in a process of its own. */
public final class ReferenceProduct implements AutoCloseable {

    private static final String API = "/plugins/servlet/index-relay/api/1.0";

    private final Product product;
    private final JavaProcess process;
    private final URI base;

    private ReferenceProduct(Product product, JavaProcess process, URI base) {
        this.product = product;
        this.process = process;
        this.base = base;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param home kept between starts: a second start goes on where the first stopped
     * @param more further arguments of the reference host's command line
     */
    public static ReferenceProduct start(Product product, int port, Path home, List<String> more) {
        List<String> arguments =
                new ArrayList<>(List.of(product.word(), "--port", Integer.toString(port), "--home", home.toString()));
        arguments.addAll(more);
        JavaProcess process = JavaProcess.start(
                "reference-" + product.word(), Artifacts.referenceHost(), arguments, home.resolve("host.out"));
        URI base = URI.create("http://localhost:" + port + "/" + product.word());
        ReferenceProduct started = new ReferenceProduct(product, process, base);
        process.awaitReady(() -> started.anonymous().isUp("/refhost/health"), Duration.ofSeconds(120));
        return started;
    }

    public Product product() {
        return product;
    }

    public URI base() {
        return base;
    }

    public Json anonymous() {
        return Json.at(base);
    }

    /** As {@code admin}, with basic authentication. */
    public Json admin() {
        return anonymous().as("admin", "admin");
    }

    /** The plugin's administration API, as {@code admin}. */
    public Json api() {
        return Json.at(URI.create(base + API)).as("admin", "admin");
    }

    /** Does actions in order and returns what each came to. */
    public List<JsonNode> act(List<Map<String, Object>> actions) {
        List<JsonNode> done = new ArrayList<>();
        anonymous().send("POST", "/refhost/act", actions).json().forEach(done::add);
        for (JsonNode result : done) {
            if (result.has("error")) {
                throw new IllegalStateException(result.get("error").asText());
            }
        }
        return done;
    }

    /** Does one action as somebody and returns its subject; {@code ""} where there is none. */
    public String act(String as, String verb, Map<String, Object> fields) {
        Map<String, Object> action = new LinkedHashMap<>(Map.of("as", as, "do", verb));
        action.putAll(fields);
        return act(List.of(action)).get(0).path("subject").asText("");
    }

    public List<String> contents() {
        return Json.texts(anonymous().get("/refhost/contents").json());
    }

    public List<String> users() {
        return Json.texts(anonymous().get("/refhost/users").json());
    }

    /** For each subject the keys of those who may view it, by the product's own permission manager. */
    public JsonNode canView(List<String> users, List<String> subjects) {
        return anonymous()
                .send("POST", "/refhost/can-view", Map.of("users", users, "subjects", subjects))
                .json();
    }

    /** Who sees what in the customer portal, by the product's own answer in the customer context. */
    public JsonNode canViewInPortal(List<String> users, List<String> subjects) {
        return anonymous()
                .send("POST", "/refhost/can-view", Map.of("users", users, "subjects", subjects, "portal", true))
                .json();
    }

    public JavaProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
