package io.indexrelay.refhost;

import com.atlassian.beehive.ClusterLock;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.refhost.db.settings.SettingsTable;
import io.indexrelay.refhost.product.ImportReport;
import io.indexrelay.refhost.product.Product;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Imports what the command line names, once for each database: an export that was imported is remembered there by the
 * digest of its content.
 */
final class Imports {

    private static final String SCOPE = "refhost-imports";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Product product;
    private final SettingsTable remembered;
    private final ClusterLock lock;
    private final PrintStream out;

    /** @param lock keeps two nodes from importing at once */
    Imports(Product product, SettingsTable remembered, ClusterLock lock, PrintStream out) {
        this.product = product;
        this.remembered = remembered;
        this.lock = lock;
        this.out = out;
    }

    void all(List<Path> paths) throws HostStartException {
        if (paths.isEmpty()) {
            return;
        }
        lock.lock();
        try {
            for (Path path : paths) {
                one(path);
            }
        } finally {
            lock.unlock();
        }
    }

    private void one(Path path) throws HostStartException {
        try {
            String digest = digest(path);
            if (remembered.read(SCOPE, digest).isPresent()) {
                out.printf("%s was imported before; it is not imported again%n", path);
                return;
            }
            boolean isActions = Files.isRegularFile(path) && path.toString().endsWith(".json");
            out.println(isActions ? actions(path) : export(path));
            remembered.write(SCOPE, digest, path.toString());
        } catch (IOException | RuntimeException failure) {
            throw new HostStartException("--import %s: %s".formatted(path, messageOf(failure)), failure);
        }
    }

    private String export(Path path) throws IOException {
        ImportReport report = product.importData(path);
        return "Imported %s%n  taken: %s%n  unknown, left out: %s"
                .formatted(path, counts(report.taken()), counts(report.unknown()));
    }

    private String actions(Path path) throws IOException, HostStartException {
        JsonNode actions;
        try {
            actions = JSON.readTree(Files.readAllBytes(path));
        } catch (JsonProcessingException malformed) {
            throw new IOException("it is not JSON: " + malformed.getOriginalMessage(), malformed);
        }
        if (!(actions instanceof ArrayNode list)) {
            throw new IOException("it must hold a JSON list of actions");
        }
        for (JsonNode action : list) {
            if (action instanceof ObjectNode object && !object.has("events")) {
                object.put("events", "none");
            }
        }
        List<JsonNode> results = product.reference().act(list);
        for (int i = 0; i < results.size(); i++) {
            JsonNode error = results.get(i).get("error");
            if (error != null) {
                throw new HostStartException(
                        "--import %s: action %d of %d: %s".formatted(path, i + 1, list.size(), error.asText()));
            }
        }
        return "Imported %s%n  actions done: %d".formatted(path, results.size());
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static String digest(Path path) throws IOException {
        Path content = Files.isDirectory(path) ? path.resolve("entities.xml") : path;
        if (!Files.isRegularFile(content)) {
            throw new IOException("the folder holds no entities.xml");
        }
        return Digests.of(content);
    }

    private static String messageOf(Exception failure) {
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }
}
