package io.indexrelay.indexer.receive;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that signatures are verified with, in the text form of Standard Webhooks: {@code whsec_…} for HMAC-SHA256,
 * which sender and receiver share, or {@code whpk_…}, the public half of an Ed25519 key.
 */
public sealed interface VerificationKey {

    /** {@code v1} or {@code v1a}: the version of signatures that this key verifies. */
    String signatureVersion();

    /** Whether {@code signature} was made over {@code signed} by the owner of the key. */
    boolean verifies(byte[] signed, byte[] signature);

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException when it is none; the message never holds the key
     */
    static VerificationKey parse(String text) {
        if (text.startsWith("whsec_")) {
            byte[] secret = base64("whsec_", text);
            if (secret.length < 24 || secret.length > 64) {
                throw new IllegalArgumentException(
                        "a whsec_ secret must hold 24 to 64 bytes, this one holds " + secret.length);
            }
            return new Hmac(new SecretKeySpec(secret, "HmacSHA256"));
        }
        if (text.startsWith("whpk_")) {
            byte[] key = base64("whpk_", text);
            if (key.length != 32) {
                throw new IllegalArgumentException("a whpk_ key must hold 32 bytes, this one holds " + key.length);
            }
            return new Ed25519(publicKey(key));
        }
        if (text.startsWith("whsk_")) {
            throw new IllegalArgumentException(
                    "a whsk_ key is the sender's private half; a receiver is given the public half, whpk_…");
        }
        throw new IllegalArgumentException("a secret must start with whsec_ (HMAC) or whpk_ (Ed25519 public key)");
    }

    private static byte[] base64(String prefix, String text) {
        try {
            return Base64.getDecoder().decode(text.substring(prefix.length()));
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("what follows " + prefix + " must be padded base64", malformed);
        }
    }

    /** The JDK wants the 32 bytes inside the standard wrapping of public keys (RFC 8410), which is always the same. */
    private static PublicKey publicKey(byte[] key) {
        byte[] prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] wrapped = new byte[prefix.length + key.length];
        System.arraycopy(prefix, 0, wrapped, 0, prefix.length);
        System.arraycopy(key, 0, wrapped, prefix.length, key.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("the whpk_ key is no Ed25519 public key", notAKey);
        }
    }

    /** {@code v1}: a shared secret. */
    record Hmac(SecretKeySpec secret) implements VerificationKey {

        @Override
        public String signatureVersion() {
            return "v1";
        }

        @Override
        public boolean verifies(byte[] signed, byte[] signature) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(secret);
                return MessageDigest.isEqual(mac.doFinal(signed), signature);
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every JDK has HmacSHA256", missing);
            }
        }
    }

    /** {@code v1a}: only the sender can sign. */
    record Ed25519(PublicKey key) implements VerificationKey {

        @Override
        public String signatureVersion() {
            return "v1a";
        }

        @Override
        public boolean verifies(byte[] signed, byte[] signature) {
            try {
                Signature verifier = Signature.getInstance("Ed25519");
                verifier.initVerify(key);
                verifier.update(signed);
                return verifier.verify(signature);
            } catch (java.security.SignatureException malformed) {
                return false;
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every JDK since 15 has Ed25519", missing);
            }
        }
    }
}
