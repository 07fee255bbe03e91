package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.change.Kind;
import io.indexrelay.scope.ScopeSettings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every setting with its default and its check, in the order of the document. What is not listed here is refused by name.
 * {@code keys}, {@code endpoint.headers}, {@code endpoint.clientCertificate} and {@code metricsToken} carry secrets and
 * are taken apart by {@link SecretFields} first; in the document they only say that they are set.
 */
final class Schema {

    static final String HEADERS = "endpoint.headers";
    static final String CLIENT_CERTIFICATE = "endpoint.clientCertificate";
    static final String METRICS_TOKEN = "metricsToken";
    static final String KEYS = "keys";
    static final String APP_USER = "appUser";
    /** Follows from the app user: whose name it was when it was saved. */
    static final String APP_USER_KEY = "appUserKey";

    private static final int MOST_NODES = 100;
    private static final int MAX_NODE = 190;
    private static final int MOST_NEVER = 1000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Check CHECKED_ELSEWHERE = value -> Optional.empty();
    private static final Map<String, Field> FIELDS = fields();

    private Schema() {}

    /** @param standard what holds while nothing is set */
    record Field(JsonNode standard, Check check) {}

    static Map<String, Field> all() {
        return FIELDS;
    }

    /** A new document in which nothing is set. */
    static ObjectNode defaults() {
        ObjectNode document = Json.object();
        FIELDS.forEach((path, field) -> set(document, path, field.standard().deepCopy()));
        return document;
    }

    static boolean isGroup(String path) {
        return FIELDS.keySet().stream().anyMatch(known -> known.startsWith(path + "."));
    }

    static JsonNode get(ObjectNode document, String path) {
        return document.at("/" + path.replace('.', '/'));
    }

    static void set(ObjectNode document, String path, JsonNode value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            document.set(path, value);
        } else {
            document.withObject("/" + path.substring(0, dot)).set(path.substring(dot + 1), value);
        }
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("endpoint.url", optional(Check.url()));
        fields.put("endpoint.allowHttp", flag(false));
        fields.put("endpoint.allowPrivateNetwork", flag(false));
        fields.put("endpoint.timeoutSeconds", number(30, 1, 120));
        fields.put("endpoint.gzip", flag(true));
        fields.put("endpoint.maxBatchEvents", number(100, 1, 1000));
        fields.put("endpoint.maxBatchBytes", number(1 << 20, 16 << 10, 10 << 20));
        fields.put(HEADERS, new Field(NODES.objectNode(), CHECKED_ELSEWHERE));
        fields.put("endpoint.proxy", optional(Check.url()));
        fields.put("endpoint.caPem", optional(Check.text(64_000)));
        fields.put(CLIENT_CERTIFICATE, new Field(SecretFields.unset(), CHECKED_ELSEWHERE));
        fields.put(KEYS, new Field(NODES.arrayNode(), CHECKED_ELSEWHERE));
        fields.put("scope.excludedKinds", new Field(NODES.arrayNode(), Check.someOf(true, documentKinds())));
        fields.put("scope.keys", patterns("DOCS or TEAM-*"));
        fields.put("scope.excludedKeys", patterns("HR or SECRET*"));
        fields.put(
                "scope.spaceTypes",
                new Field(texts(ScopeSettings.SPACE_TYPES), Check.someOf(false, ScopeSettings.SPACE_TYPES)));
        fields.put("scope.archived", new Field(NODES.textNode("product"), Check.oneOf("product", "never")));
        fields.put("scope.labels", patterns("public"));
        fields.put("scope.labelsReachBelow", flag(false));
        fields.put("scope.excludedLabels", patterns("confidential"));
        fields.put("scope.excludedLabelsReachBelow", flag(true));
        fields.put("scope.excludedIssueTypes", new Field(NODES.arrayNode(), Check.names()));
        fields.put("scope.excludedSecurityLevels", new Field(NODES.arrayNode(), Check.names()));
        fields.put(APP_USER, optional(Check.text(MAX_NODE)));
        fields.put(APP_USER_KEY, new Field(NODES.nullNode(), CHECKED_ELSEWHERE));
        fields.put("publicOnly", flag(false));
        fields.put("bodies", new Field(NODES.textNode("full"), Check.oneOf("full", "none")));
        fields.put("emails", flag(false));
        fields.put("attachments.bytes", flag(false));
        fields.put("attachments.maxBytes", number(100 << 20, 1 << 10, 2000 << 20));
        fields.put("attachments.mediaTypes", patterns("application/pdf or text/*"));
        fields.put("attachments.excludedMediaTypes", patterns("video/*"));
        fields.put("attachments.largest", optional(Check.number(1, Integer.MAX_VALUE)));
        fields.put("activity.enabled", flag(false));
        fields.put(
                "activity.privacy",
                new Field(
                        NODES.textNode(Privacy.AGGREGATE.word()),
                        Check.oneOf(Arrays.stream(Privacy.values())
                                .map(Privacy::word)
                                .toArray(String[]::new))));
        fields.put("activity.intervalMinutes", number(60, 1, 1440));
        fields.put("activity.minPeople", number(2, 1, 100));
        fields.put("activity.neverUsers", new Field(NODES.arrayNode(), Check.texts(MOST_NEVER, MAX_NODE)));
        fields.put("activity.neverGroups", new Field(NODES.arrayNode(), Check.texts(MOST_NEVER, MAX_NODE)));
        fields.put("backfill.share", number(50, 1, 100));
        fields.put("backfill.rowsPerSecond", number(0, 0, 100_000));
        fields.put("backfill.maxLoad", number(4, 0, 1000));
        fields.put("backfill.maxAnswerMillis", number(500, 0, 60_000));
        fields.put("paused", flag(false));
        fields.put("dryRun", flag(false));
        fields.put("reconcile.enabled", flag(ReconcileSettings.STANDARD.enabled()));
        fields.put("reconcile.hour", number(ReconcileSettings.STANDARD.hour(), 0, 23));
        fields.put("reconcile.readEveryDays", number(ReconcileSettings.STANDARD.readEveryDays(), 0, 365));
        fields.put("reconcile.mostDeletedPercent", number(ReconcileSettings.STANDARD.mostDeletedPercent(), 0, 100));
        fields.put("reconcile.fewDeleted", number(ReconcileSettings.STANDARD.fewDeleted(), 0, 1_000_000));
        fields.put(METRICS_TOKEN, new Field(SecretFields.unset(), CHECKED_ELSEWHERE));
        fields.put("senderNodes", new Field(NODES.arrayNode(), Check.texts(MOST_NODES, MAX_NODE)));
        return fields;
    }

    private static Field flag(boolean standard) {
        return new Field(NODES.booleanNode(standard), Check.flag());
    }

    private static Field number(int standard, int from, int to) {
        return new Field(NODES.numberNode(standard), Check.number(from, to));
    }

    private static Field patterns(String example) {
        return new Field(NODES.arrayNode(), Check.patterns(example));
    }

    private static ArrayNode texts(List<String> words) {
        ArrayNode list = NODES.arrayNode();
        words.forEach(list::add);
        return list;
    }

    private static List<String> documentKinds() {
        return Arrays.stream(Kind.values())
                .filter(Kind::isDocument)
                .map(Kind::word)
                .toList();
    }

    private static Field optional(Check check) {
        return new Field(NODES.nullNode(), value -> value.isNull() ? Optional.empty() : check.problem(value));
    }
}
