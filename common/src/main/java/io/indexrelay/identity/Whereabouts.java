package io.indexrelay.identity;

import org.jspecify.annotations.Nullable;

/**
 * Where this node is now.
 *
 * @param host name of the machine; null when it has none that could be told
 * @param serverId of the product's licence; null when the product does not say
 * @param baseUrl the product's canonical one
 */
public record Whereabouts(@Nullable String host, @Nullable String serverId, String baseUrl) {}
