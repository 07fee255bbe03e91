package io.indexrelay.refhost.directory;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Salted PBKDF2, in the form that Crowd stores: {@code {PKCS5S2}} and Base64 of 16 bytes of salt and 32 of hash. Tests that make
 * thousands of people and let none of them log in set {@code refhost.password.rounds}.
 */
final class Password {

    private static final String PREFIX = "{PKCS5S2}";
    private static final int SALT = 16;
    private static final int ROUNDS = Integer.getInteger("refhost.password.rounds", 10_000);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Password() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return encode(password, salt);
    }

    static boolean matches(String password, String credential) {
        if (!credential.startsWith(PREFIX)) {
            return false;
        }
        byte[] stored = Base64.getDecoder().decode(credential.substring(PREFIX.length()));
        byte[] salt = java.util.Arrays.copyOf(stored, SALT);
        return MessageDigest.isEqual(
                encode(password, salt).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                credential.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static String encode(String password, byte[] salt) {
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
            byte[] both = java.util.Arrays.copyOf(salt, SALT + hash.length);
            System.arraycopy(hash, 0, both, SALT, hash.length);
            return PREFIX + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks PBKDF2WithHmacSHA1", e);
        }
    }
}
