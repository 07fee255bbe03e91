package io.indexrelay.activity;

import io.indexrelay.config.Secret;
import io.indexrelay.config.SecretStore;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that only this instance can make, by HMAC-SHA256 with a key that never leaves it. What our tables have is one
 * name, what an endpoint is told another, made from it with a key of that endpoint's own: two endpoints cannot put together
 * what they know, and neither can tell whom it is about.
 */
public final class Pseudonyms {

    private static final String SECRET = "activity.pseudonyms";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int TOLD_BYTES = 16;

    private final byte[] key;

    private Pseudonyms(byte[] key) {
        this.key = key.clone();
    }

    /** Empty until one was made. Reads the store each time, so that all nodes have the same. */
    public static Optional<Pseudonyms> find(SecretStore secrets) {
        return secrets.find(SECRET)
                .map(secret -> new Pseudonyms(Base64.getDecoder().decode(secret.reveal())));
    }

    /** Only the node in office makes one, so that there are never two. */
    static void make(SecretStore secrets, RandomGenerator random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        secrets.put(SECRET, Secret.of(Base64.getEncoder().encodeToString(key)));
    }

    /** What our tables have. */
    String kept(String userKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, "kept\n" + userKey));
    }

    /** What this endpoint is told, 32 hexadecimal digits. */
    String told(String who, String endpoint) {
        byte[] told = mac(mac(key, "endpoint\n" + endpoint), who);
        return HexFormat.of().formatHex(told, 0, TOLD_BYTES);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
