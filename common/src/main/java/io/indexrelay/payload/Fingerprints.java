package io.indexrelay.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * What was sent, in brief: SHA-256 over the data with its names in order, hexadecimal. Times of reading and versions are
 * not part of it, so that equal states have equal prints.
 *
 * @param content of everything but who may see it; {@code ""} where the event says nothing of it
 * @param access of who may see it; {@code ""} where the event says nothing of it
 */
public record Fingerprints(String content, String access) {

    static final Fingerprints NONE = new Fingerprints("", "");

    static String of(JsonNode data) {
        try {
            byte[] text = sorted(data).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            ObjectNode inOrder = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> inOrder.set(name, sorted(node.path(name))));
            return inOrder;
        }
        if (node.isArray()) {
            ArrayNode inOrder = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> inOrder.add(sorted(element)));
            return inOrder;
        }
        return node;
    }
}
