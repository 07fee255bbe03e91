package io.indexrelay.delivery;

import io.indexrelay.config.Secret;

/**
 * An active key; all of them sign.
 *
 * @param secret {@code whsec_…} for HMAC, {@code whsk_…} for Ed25519
 */
public record SigningKey(Type type, Secret secret) {

    /** As in Standard Webhooks. */
    public enum Type {
        HMAC("v1", "whsec_"),
        ED25519("v1a", "whsk_");

        private final String version;
        private final String prefix;

        Type(String version, String prefix) {
            this.version = version;
            this.prefix = prefix;
        }

        String version() {
            return version;
        }

        public String prefix() {
            return prefix;
        }
    }
}
