package io.indexrelay.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The keys of a document: making, reading and writing them. Newest first. */
final class KeyRing {

    /** More signatures than this a batch does not carry. */
    static final int MAX_ACTIVE = 5;

    private static final int ID_BYTES = 6;

    private final RandomGenerator random;

    KeyRing(RandomGenerator random) {
        this.random = random;
    }

    static String secretName(String id) {
        return "key." + id;
    }

    static List<KeyInfo> read(JsonNode keys) {
        List<KeyInfo> read = new ArrayList<>();
        keys.forEach(key -> read.add(new KeyInfo(
                key.path("id").asText(),
                type(key.path("type").textValue(), "type"),
                Instant.parse(key.path("created").asText()),
                key.path("fingerprint").asText(),
                key.path("publicKey").textValue(),
                key.has("retireAfter") ? Instant.parse(key.path("retireAfter").asText()) : null)));
        return read;
    }

    static ArrayNode write(List<KeyInfo> keys) {
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        keys.forEach(key -> written.add(key.toJson()));
        return written;
    }

    /** @throws InvalidSettingsException when there is no such type */
    static KeyType type(@Nullable String word, String field) {
        return KeyType.of(word)
                .orElseThrow(() -> new InvalidSettingsException(
                        field,
                        (word == null ? "nothing" : "\"" + word + "\"") + " is no type of key; use hmac or ed25519"));
    }

    Secret newSecret(KeyType type) {
        return KeyMaterial.newSecret(type, random);
    }

    KeyInfo newKey(KeyType type, Secret secret, Instant now) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return new KeyInfo(
                HexFormat.of().formatHex(id),
                type,
                now,
                Fingerprint.of(secret),
                KeyMaterial.publicKey(type, secret),
                null);
    }
}
