package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What differs between two documents, for the audit log. */
final class Differences {

    private static final Set<String> SECRET =
            Set.of(Schema.HEADERS, Schema.CLIENT_CERTIFICATE, Schema.METRICS_TOKEN, Schema.KEYS, "endpoint.caPem");

    private Differences() {}

    /** Field to {@code old → new}; of secrets, and of what is too long to read, {@code changed}. */
    static Map<String, String> between(ObjectNode before, ObjectNode after) {
        Map<String, String> changes = new TreeMap<>();
        Schema.all().keySet().forEach(path -> {
            JsonNode old = Schema.get(before, path);
            JsonNode now = Schema.get(after, path);
            if (!old.equals(now)) {
                changes.put(path, SECRET.contains(path) ? "changed" : old + " → " + now);
            }
        });
        return changes;
    }
}
