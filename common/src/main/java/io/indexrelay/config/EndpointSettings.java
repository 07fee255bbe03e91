package io.indexrelay.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to send, and how.
 *
 * @param url null before an administrator has set one
 * @param timeout from connecting to the last byte of the answer
 * @param gzip whether bodies over 4,096 bytes are compressed
 * @param maxBatchBytes of a batch before compression
 * @param headerNames further headers to send; their values are secrets, see {@link Configuration#headers()}
 * @param proxy {@code http://host:port}; null for a direct connection
 * @param caPem certificates to trust besides those of Java; null for none
 * @param hasClientCertificate see {@link Configuration#clientCertificate()}
 */
public record EndpointSettings(
        @Nullable URI url,
        boolean allowHttp,
        boolean allowPrivateNetwork,
        Duration timeout,
        boolean gzip,
        int maxBatchEvents,
        int maxBatchBytes,
        List<String> headerNames,
        @Nullable URI proxy,
        @Nullable String caPem,
        boolean hasClientCertificate) {

    public EndpointSettings {
        headerNames = List.copyOf(headerNames);
    }
}
