package com.example.receiver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies Standard Webhooks signatures (https://www.standardwebhooks.com). Knows one key or, while keys change, several:
 * one signature that fits one key is enough.
 */
final class Signatures {

    /** Seconds that the sender's clock may be away from ours, and for which a copied request could be sent again. */
    private static final long TOLERANCE = 300;

    private static final int MOST_SIGNATURES = 20;

    private final List<Key> keys;
    private final Clock clock;

    /** @param keys {@code whsec_…} (HMAC) or {@code whpk_…} (Ed25519 public key) */
    Signatures(List<String> keys, Clock clock) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key to verify with: set RECEIVER_KEYS");
        }
        this.keys = keys.stream().map(Signatures::key).toList();
        this.clock = clock;
    }

    /**
     * @param headers the request's, with names in lower case
     * @param body after decompression
     * @throws Refused when the request is not the sender's
     */
    void verify(Map<String, String> headers, byte[] body) throws Refused {
        String webhookId = headers.getOrDefault("webhook-id", "");
        String timestamp = headers.getOrDefault("webhook-timestamp", "");
        if (webhookId.isEmpty() || !timestamp.matches("[0-9]{1,12}")) {
            throw new Refused(401, "webhook-id and webhook-timestamp, in Unix seconds, must be there");
        }
        if (Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp)) > TOLERANCE) {
            throw new Refused(
                    401, "webhook-timestamp is more than " + TOLERANCE + " seconds away from this server's clock");
        }
        byte[] head = (webhookId + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, signed, head.length, body.length);
        boolean fits = Arrays.stream(
                        headers.getOrDefault("webhook-signature", "").split(" "))
                .limit(MOST_SIGNATURES)
                .map(signature -> signature.split(",", 2))
                .filter(signature -> signature.length == 2)
                .anyMatch(signature -> keys.stream()
                        .anyMatch(
                                key -> key.version().equals(signature[0]) && key.fits(signed, decoded(signature[1]))));
        if (!fits) {
            throw new Refused(401, "no signature in webhook-signature fits a key of this server");
        }
    }

    private static Key key(String text) {
        if (text.startsWith("whsec_")) {
            byte[] secret = decoded(text.substring(6));
            if (secret.length < 24 || secret.length > 64) {
                throw new IllegalArgumentException("a whsec_ key must be whsec_ and the base64 of 24 to 64 bytes");
            }
            return new Hmac(new SecretKeySpec(secret, "HmacSHA256"));
        }
        if (text.startsWith("whpk_")) {
            byte[] point = decoded(text.substring(5));
            if (point.length != 32) {
                throw new IllegalArgumentException("a whpk_ key must be whpk_ and the base64 of 32 bytes");
            }
            return new Ed25519(publicKey(point));
        }
        throw new IllegalArgumentException("a key must start with whsec_ (HMAC) or whpk_ (Ed25519 public key)");
    }

    /** Java wants the 32 bytes inside the standard wrapping of public keys (RFC 8410), which is always the same. */
    private static PublicKey publicKey(byte[] point) {
        byte[] wrapped = Arrays.copyOf(HexFormat.of().parseHex("302a300506032b6570032100"), 12 + point.length);
        System.arraycopy(point, 0, wrapped, 12, point.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("the whpk_ key is no Ed25519 public key", noKey);
        }
    }

    /** What is no base64 fits nothing. */
    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    private interface Key {

        /** Of the signatures that it verifies. */
        String version();

        boolean fits(byte[] signed, byte[] signature);
    }

    private record Hmac(SecretKeySpec secret) implements Key {

        @Override
        public String version() {
            return "v1";
        }

        @Override
        public boolean fits(byte[] signed, byte[] signature) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(secret);
                return MessageDigest.isEqual(mac.doFinal(signed), signature);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every Java has HmacSHA256", missing);
            }
        }
    }

    private record Ed25519(PublicKey key) implements Key {

        @Override
        public String version() {
            return "v1a";
        }

        @Override
        public boolean fits(byte[] signed, byte[] signature) {
            try {
                Signature verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(key);
                verifier.update(signed);
                return verifier.verify(signature);
            } catch (SignatureException malformed) {
                return false;
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every Java since 15 has Ed25519", missing);
            }
        }
    }
}
