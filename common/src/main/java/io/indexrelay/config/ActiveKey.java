package io.indexrelay.config;

/** A key that signs now, with its secret: see {@link KeyType}. */
public record ActiveKey(KeyInfo key, Secret secret) {}
