package io.indexrelay.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a key that signs batches.
 *
 * @param fingerprint the first 16 hexadecimal digits of the SHA-256 of the secret's text
 * @param publicKey {@code whpk_} and base64, for receivers; null where receivers need the secret itself
 * @param retireAfter when it stops signing; null while no end is set
 */
public record KeyInfo(
        String id,
        KeyType type,
        Instant created,
        String fingerprint,
        @Nullable String publicKey,
        @Nullable Instant retireAfter) {

    public boolean isActive(Instant now) {
        return retireAfter == null || retireAfter.isAfter(now);
    }

    /** As the administration API shows it. */
    public ObjectNode toJson() {
        ObjectNode node = Json.object()
                .put("id", id)
                .put("type", type.word())
                .put("created", created.toString())
                .put("fingerprint", fingerprint);
        if (publicKey != null) {
            node.put("publicKey", publicKey);
        }
        if (retireAfter != null) {
            node.put("retireAfter", retireAfter.toString());
        }
        return node;
    }

    KeyInfo until(Instant end) {
        return new KeyInfo(id, type, created, fingerprint, publicKey, end);
    }
}
