package io.indexrelay.config;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a key signs, as Standard Webhooks has it. */
public enum KeyType {
    /** HMAC-SHA256. The secret is {@code whsec_} and padded base64. */
    HMAC("hmac", "v1", "whsec_", 24, 64),
    /** Ed25519. The secret is {@code whsk_} and the padded base64 of the 32-byte seed. */
    ED25519("ed25519", "v1a", "whsk_", 32, 32);

    private final String word;
    private final String version;
    private final String prefix;
    private final int minBytes;
    private final int maxBytes;

    KeyType(String word, String version, String prefix, int minBytes, int maxBytes) {
        this.word = word;
        this.version = version;
        this.prefix = prefix;
        this.minBytes = minBytes;
        this.maxBytes = maxBytes;
    }

    /** In the administration API. */
    public String word() {
        return word;
    }

    /** What stands before the comma of a signature. */
    public String version() {
        return version;
    }

    /** What a secret of this type begins with. */
    public String prefix() {
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
