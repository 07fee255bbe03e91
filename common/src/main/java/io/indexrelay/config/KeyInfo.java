package io.indexrelay.config;

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

    KeyInfo until(Instant end) {
        return new KeyInfo(id, type, created, fingerprint, publicKey, end);
    }
}
