package io.indexrelay.delivery;

import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;

/**
 * An active key; all of them sign.
 *
 * @param secret {@code whsec_…} for HMAC, {@code whsk_…} for Ed25519
 */
public record SigningKey(KeyType type, Secret secret) {}
