package io.indexrelay.indexer.receive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Verifies Standard Webhooks signatures (standardwebhooks.com). Signed is {@code id.timestamp.body}, the body as it was
 * before compression; the signature header holds several signatures while the sender changes keys, of which one that
 * fits one of our keys is enough. Thread-safe.
 */
public final class SignatureVerifier {

    /** How far the sender's clock may be from ours, and how long a copied request can be sent again. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** A sender has at most 5 active keys; more signatures than this are not looked at. */
    private static final int MOST_SIGNATURES = 20;

    private final List<VerificationKey> keys;
    private final Clock clock;

    public SignatureVerifier(List<VerificationKey> keys, Clock clock) {
        this.keys = List.copyOf(keys);
        this.clock = clock;
    }

    /**
     * Verifies one request.
     *
     * @param id the header {@code webhook-id}, {@code ""} where it is missing; the others likewise
     * @param body after any content coding was undone
     * @return why not; empty when the signature is right
     */
    public Optional<String> problem(String id, String timestamp, String signatures, byte[] body) {
        if (id.isEmpty() || timestamp.isEmpty() || signatures.isEmpty()) {
            return Optional.of("webhook-id, webhook-timestamp and webhook-signature must all be there");
        }
        if (!timestamp.matches("[0-9]{1,12}")) {
            return Optional.of("webhook-timestamp must be Unix seconds");
        }
        long away = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        if (away > TOLERANCE.toSeconds()) {
            return Optional.of("webhook-timestamp is " + away + " seconds away from this server's clock; at most "
                    + TOLERANCE.toSeconds() + " are allowed");
        }
        byte[] signed = signed(id, timestamp, body);
        for (String one : signatures.split(" ", MOST_SIGNATURES + 1)) {
            int comma = one.indexOf(',');
            if (comma > 0 && verifies(one.substring(0, comma), one.substring(comma + 1), signed)) {
                return Optional.empty();
            }
        }
        return Optional.of("no signature in webhook-signature fits a key of this server");
    }

    private boolean verifies(String version, String signature, byte[] signed) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        return keys.stream().anyMatch(key -> key.signatureVersion().equals(version) && key.verifies(signed, bytes));
    }

    private static byte[] signed(String id, String timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        byte[] signed = new byte[head.length + body.length];
        System.arraycopy(head, 0, signed, 0, head.length);
        System.arraycopy(body, 0, signed, head.length, body.length);
        return signed;
    }
}
