package io.indexrelay.refhost.directory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final int MOST_KNOWN = 1_000;

    /** By stored credential, the digest of the password that matched: scripts send theirs with each request. */
    private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

    private static final byte[] PEPPER = random(32);

    private Password() {}

    static String hash(String password) {
        return encode(password, random(SALT));
    }

    static boolean matches(String password, String credential) {
        if (!credential.startsWith(PREFIX)) {
            return false;
        }
        byte[] digest = digest(password);
        if (MessageDigest.isEqual(digest, KNOWN.getOrDefault(credential, new byte[0]))) {
            return true;
        }
        boolean isRight = isRight(password, credential);
        if (isRight) {
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(credential, digest);
        }
        return isRight;
    }

    private static boolean isRight(String password, String credential) {
        byte[] stored = Base64.getDecoder().decode(credential.substring(PREFIX.length()));
        byte[] salt = Arrays.copyOf(stored, SALT);
        return MessageDigest.isEqual(
                encode(password, salt).getBytes(StandardCharsets.US_ASCII),
                credential.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Worth nothing outside of this process. */
    private static byte[] digest(String password) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(PEPPER);
            return digest.digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks SHA-256", e);
        }
    }

    private static String encode(String password, byte[] salt) {
        try {
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
            byte[] both = Arrays.copyOf(salt, SALT + hash.length);
            System.arraycopy(hash, 0, both, SALT, hash.length);
            return PREFIX + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks PBKDF2WithHmacSHA1", e);
        }
    }
}
