package io.indexrelay.config;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Secrets of keys as text: made, judged, and their public half. */
final class KeyMaterial {

    private static final int BYTES = 32;
    private static final String PUBLIC_PREFIX = "whpk_";

    private KeyMaterial() {}

    static Secret newSecret(KeyType type, RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Secret.of(type.prefix() + Base64.getEncoder().encodeToString(bytes));
    }

    /** What is wrong with a secret that was brought along; never repeats it. */
    static Optional<String> problem(KeyType type, String secret) {
        try {
            int length = secret.startsWith(type.prefix()) ? bytes(type, secret).length : -1;
            if (length >= type.minBytes() && length <= type.maxBytes()) {
                return Optional.empty();
            }
        } catch (IllegalArgumentException e) {
            // No base64: said below.
        }
        String size = type.minBytes() == type.maxBytes()
                ? Integer.toString(type.minBytes())
                : type.minBytes() + " to " + type.maxBytes();
        return Optional.of(
                String.format(Locale.ROOT, "%s and the padded base64 of %s bytes are wanted", type.prefix(), size));
    }

    /** What receivers verify with; null for HMAC, whose receivers need the secret itself. */
    static @Nullable String publicKey(KeyType type, Secret secret) {
        if (type != KeyType.ED25519) {
            return null;
        }
        try {
            // Java has no way from a seed to its public key but to make the pair from it again.
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Seed(bytes(type, secret.reveal())));
            byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
            byte[] point = Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
            return PUBLIC_PREFIX + Base64.getEncoder().encodeToString(point);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java since 15 has Ed25519", e);
        }
    }

    private static byte[] bytes(KeyType type, String secret) {
        return Base64.getDecoder().decode(secret.substring(type.prefix().length()));
    }

    /** Gives out one fixed value: the seed that the pair is made from. */
    private static final class Seed extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
