package io.indexrelay.config;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a key signs, in the words of the administration API. */
public enum KeyType {
    /** HMAC-SHA256, {@code v1} of Standard Webhooks. The secret is {@code whsec_} and padded base64. */
    HMAC("hmac", "whsec_", 24, 64),
    /** Ed25519, {@code v1a}. The secret is {@code whsk_} and the padded base64 of the 32-byte seed. */
    ED25519("ed25519", "whsk_", 32, 32);

    private final String word;
    private final String prefix;
    private final int minBytes;
    private final int maxBytes;

    KeyType(String word, String prefix, int minBytes, int maxBytes) {
        this.word = word;
        this.prefix = prefix;
        this.minBytes = minBytes;
        this.maxBytes = maxBytes;
    }

    public String word() {
        return word;
    }

    String prefix() {
        return prefix;
    }

    int minBytes() {
        return minBytes;
    }

    int maxBytes() {
        return maxBytes;
    }

    static Optional<KeyType> of(@Nullable String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
