package io.indexrelay.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an administrator says of an instance that asks. */
public enum Declaration {
    /** A backup was brought back: a higher epoch hides at receivers what they had, and everything is sent again. */
    RESTORED,
    /** The same instance at another place: it goes on. */
    MOVED,
    /** Another instance from now on, with an id of its own; everything is sent as its. */
    COPY;

    /** The word that the API uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Declaration> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
