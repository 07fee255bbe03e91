package io.indexrelay.config;

import java.util.Arrays;

/** How far the digest of activity names people; the later the more. */
public enum Privacy {
    /** Nobody is named, and an object only when several people did something to it. */
    AGGREGATE("aggregate"),
    /** By a keyed hash that only this instance can make, another one for each endpoint. */
    PSEUDONYMOUS("pseudonymous"),
    /** By their user keys. */
    PER_USER("per-user");

    private final String word;

    Privacy(String word) {
        this.word = word;
    }

    /** As on the wire and in the settings. */
    public String word() {
        return word;
    }

    /** The one that names less. */
    public Privacy or(Privacy other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** @throws IllegalArgumentException when no such word is known */
    public static Privacy of(String word) {
        return Arrays.stream(values())
                .filter(privacy -> privacy.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such privacy: " + word));
    }
}
