package io.indexrelay.delivery;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Bytes by their name: what they are, whoever has them.
 *
 * @param sha256 lower-case hexadecimal
 * @param size in bytes, as counted, never as a product says
 */
record Blob(String sha256, long size) {

    /** What is signed in place of bytes that no one could hold in memory; exactly this text. */
    byte[] signedText(String method) {
        String text = "{\"method\":\"" + method + "\",\"sha256\":\"" + sha256 + "\",\"size\":" + size + "}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The header {@code Content-Digest} of RFC 9530. */
    String contentDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
