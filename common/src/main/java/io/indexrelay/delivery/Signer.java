package io.indexrelay.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks has it: {@code id.timestamp.body}, the body before compression. Stateless. */
public final class Signer {

    /** More keys than this are not used, so that the header stays short. */
    public static final int MAX_KEYS = 5;

    /**
     * @param keys newest first
     * @return the value of {@code webhook-signature}
     * @throws IllegalArgumentException when a key is not of its form; the message does not show it
     */
    public String sign(String id, long timestamp, byte[] body, List<SigningKey> keys) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        byte[] text = signed.toByteArray();
        return keys.stream()
                .limit(MAX_KEYS)
                .map(key -> key.type().version() + "," + Base64.getEncoder().encodeToString(signature(key, text)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] signature(SigningKey key, byte[] text) {
        try {
            return switch (key.type()) {
                case HMAC -> {
                    Mac mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
                    yield mac.doFinal(text);
                }
                case ED25519 -> {
                    Signature signature = Signature.getInstance("Ed25519");
                    signature.initSign(privateKey(bytes(key)));
                    signature.update(text);
                    yield signature.sign();
                }
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a signing key of type " + key.type() + " cannot be used: "
                    + e.getClass().getSimpleName());
        }
    }

    private static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    private static byte[] bytes(SigningKey key) {
        String text = key.secret().reveal();
        String prefix = key.type().prefix();
        if (!text.startsWith(prefix)) {
            throw new IllegalArgumentException("a signing key of type " + key.type() + " must begin with " + prefix);
        }
        try {
            return Base64.getDecoder().decode(text.substring(prefix.length()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "a signing key of type " + key.type() + " must be " + prefix + " and padded base64");
        }
    }
}
