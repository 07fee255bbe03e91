package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The settings whose values are secrets. A document shows {@code {"set":true,"fingerprint":"…"}} in their place; handed
 * back as it is, that changes nothing, so that what was read can be written again. No message repeats a value.
 */
final class SecretFields {

    static final String CERTIFICATE = "client-certificate";
    static final String CERTIFICATE_PASSWORD = "client-certificate-password";
    static final String METRICS = "metrics-token";

    private static final int MAX_HEADERS = 20;
    private static final int MAX_HEADER_NAME = 40;
    private static final int MAX_VALUE = 4096;
    private static final int MIN_TOKEN = 16;
    private static final Set<String> OURS = Set.of(
            "accept-encoding",
            "connection",
            "content-digest",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "keep-alive",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private final EndpointCheck endpoint;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Optional<Secret>> writes = new LinkedHashMap<>();

    SecretFields(EndpointCheck endpoint) {
        this.endpoint = endpoint;
    }

    static ObjectNode unset() {
        return Json.object().put("set", false);
    }

    static String header(String name) {
        return "header." + name.toLowerCase(Locale.ROOT);
    }

    List<Problem> problems() {
        return problems;
    }

    /** What is to be kept (a value) or forgotten (empty), by the secret's name. */
    Map<String, Optional<Secret>> writes() {
        return writes;
    }

    /** @param patch the new value; null forgets all headers */
    ObjectNode headers(ObjectNode current, JsonNode patch) {
        ObjectNode headers = current.deepCopy();
        if (patch.isNull()) {
            headers.fieldNames().forEachRemaining(name -> writes.put(header(name), Optional.empty()));
            return Json.object();
        }
        if (!patch.isObject()) {
            problems.add(new Problem(Schema.HEADERS, "an object of names and values is wanted"));
            return current;
        }
        patch.fields().forEachRemaining(entry -> header(headers, entry.getKey(), entry.getValue()));
        if (headers.size() > MAX_HEADERS) {
            problems.add(new Problem(
                    Schema.HEADERS, headers.size() + " headers are set; at most " + MAX_HEADERS + " are sent"));
        }
        return headers;
    }

    JsonNode metricsToken(JsonNode current, JsonNode patch) {
        if (isUnchanged(current, patch)) {
            return current;
        }
        if (patch.isNull() || patch.equals(unset())) {
            writes.put(METRICS, Optional.empty());
            return unset();
        }
        if (!patch.isTextual() || patch.textValue().length() < MIN_TOKEN || !isHeaderValue(patch.textValue())) {
            problems.add(new Problem(
                    Schema.METRICS_TOKEN, "a text of at least " + MIN_TOKEN + " printable ASCII characters is wanted"));
            return current;
        }
        return keep(METRICS, Secret.of(patch.textValue()));
    }

    JsonNode clientCertificate(JsonNode current, JsonNode patch) {
        if (isUnchanged(current, patch)) {
            return current;
        }
        if (patch.isNull() || patch.equals(unset())) {
            writes.put(CERTIFICATE, Optional.empty());
            writes.put(CERTIFICATE_PASSWORD, Optional.empty());
            return unset();
        }
        if (patch.size() != 2
                || !patch.path("pkcs12").isTextual()
                || !patch.path("password").isTextual()) {
            problems.add(new Problem(
                    Schema.CLIENT_CERTIFICATE,
                    "{\"pkcs12\": \"<the file in base64>\", \"password\": \"…\"} is wanted"));
            return current;
        }
        Secret file = Secret.of(patch.path("pkcs12").textValue());
        Secret password = Secret.of(patch.path("password").textValue());
        Optional<String> refusal = endpoint.refusal(file, password);
        if (refusal.isPresent()) {
            problems.add(new Problem(Schema.CLIENT_CERTIFICATE, refusal.get()));
            return current;
        }
        writes.put(CERTIFICATE_PASSWORD, Optional.of(password));
        return keep(CERTIFICATE, file);
    }

    private void header(ObjectNode headers, String name, JsonNode value) {
        String field = Schema.HEADERS + "." + name;
        String known = sameName(headers, name);
        if (value.isNull()) {
            headers.remove(known);
            writes.put(header(name), Optional.empty());
        } else if (isUnchanged(headers.path(known), value)) {
            return;
        } else if (!isHeaderName(name)) {
            problems.add(new Problem(
                    field,
                    "\"" + name + "\" cannot be set: it is ours, or no header name of at most " + MAX_HEADER_NAME
                            + " characters"));
        } else if (!value.isTextual() || !isHeaderValue(value.textValue())) {
            problems.add(new Problem(field, "a text of 1 to " + MAX_VALUE + " printable ASCII characters is wanted"));
        } else {
            headers.remove(known);
            headers.set(name, keep(header(name), Secret.of(value.textValue())));
        }
    }

    private ObjectNode keep(String name, Secret secret) {
        writes.put(name, Optional.of(secret));
        return Json.object().put("set", true).put("fingerprint", Fingerprint.of(secret));
    }

    private static boolean isUnchanged(JsonNode current, JsonNode patch) {
        return patch.isObject() && current.equals(patch);
    }

    private static String sameName(ObjectNode headers, String name) {
        for (var names = headers.fieldNames(); names.hasNext(); ) {
            String candidate = names.next();
            if (candidate.equalsIgnoreCase(name)) {
                return candidate;
            }
        }
        return name;
    }

    private static boolean isHeaderName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() <= MAX_HEADER_NAME
                && name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")
                && !OURS.contains(lower)
                && !lower.startsWith("webhook-")
                && !lower.startsWith("proxy-");
    }

    private static boolean isHeaderValue(String value) {
        return !value.isBlank()
                && value.getBytes(StandardCharsets.UTF_8).length <= MAX_VALUE
                && value.chars().allMatch(c -> c >= 0x20 && c < 0x7f);
    }
}
