package io.indexrelay.delivery;

import java.util.random.RandomGenerator;

/** Random texts of 27 characters {@code [0-9A-Za-z]}, some 160 bits. As thread-safe as its generator. */
public final class RandomIds {

    static final int LENGTH = 27;
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final RandomGenerator random;

    /** @param random a secure one outside tests */
    public RandomIds(RandomGenerator random) {
        this.random = random;
    }

    public String next() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** {@code msg_} and 27 characters. */
    public String webhookId() {
        return "msg_" + next();
    }

    /** {@code blob_} and 27 characters. */
    public String blobId() {
        return "blob_" + next();
    }
}
