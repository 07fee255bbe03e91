package io.indexrelay.delivery;

import io.indexrelay.payload.PayloadSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender needs to know, as saved and validated.
 *
 * @param endpoint null before it is configured
 * @param keys newest first; without any nothing is sent
 * @param headers what the administrator set, besides ours
 * @param timeout from connecting to the last byte of the answer
 * @param blobLimit the largest attachment, in bytes, whose bytes go out too; 0 when none do
 * @param scope equal as long as the limits of what may leave are the same, at most 40 characters; {@code ""} without
 *     limits
 */
public record DeliverySettings(
        @Nullable URI endpoint,
        List<SigningKey> keys,
        List<Map.Entry<String, String>> headers,
        Duration timeout,
        boolean gzip,
        int maxBatchEvents,
        int maxBatchBytes,
        boolean paused,
        PayloadSettings payload,
        int blobLimit,
        String scope) {

    /** Without limits of what may leave. */
    public DeliverySettings(
            @Nullable URI endpoint,
            List<SigningKey> keys,
            List<Map.Entry<String, String>> headers,
            Duration timeout,
            boolean gzip,
            int maxBatchEvents,
            int maxBatchBytes,
            boolean paused,
            PayloadSettings payload,
            int blobLimit) {
        this(endpoint, keys, headers, timeout, gzip, maxBatchEvents, maxBatchBytes, paused, payload, blobLimit, "");
    }

    public DeliverySettings {
        keys = List.copyOf(keys);
        headers = List.copyOf(headers);
    }

    public boolean isConfigured() {
        return endpoint != null && !keys.isEmpty();
    }
}
