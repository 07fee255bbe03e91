package io.indexrelay.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The headers that every request carries: what the administrator set, who sends, and the signatures of now. Thread-safe. */
final class SignedHeaders {

    private final Clock clock;
    private final String userAgent;
    private final Signer signer = new Signer();

    SignedHeaders(Clock clock, Software software) {
        this.clock = clock;
        this.userAgent = software.userAgent();
    }

    /** A list that can be added to. */
    List<Map.Entry<String, String>> of(String id, byte[] signed, int attempt, DeliverySettings settings) {
        long timestamp = clock.instant().getEpochSecond();
        List<Map.Entry<String, String>> headers = new ArrayList<>(settings.headers());
        headers.add(Map.entry("User-Agent", userAgent));
        headers.add(Map.entry("webhook-id", id));
        headers.add(Map.entry("webhook-timestamp", Long.toString(timestamp)));
        headers.add(Map.entry("webhook-signature", signer.sign(id, timestamp, signed, settings.keys())));
        headers.add(Map.entry("webhook-attempt", Integer.toString(attempt)));
        return headers;
    }
}
