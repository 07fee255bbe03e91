package io.indexrelay.indexer.access;

/** Who asks. */
public sealed interface Visitor {

    /** Somebody who is not logged in. */
    record Anonymous() implements Visitor {}

    /** A user that the source described and that is active. */
    record Known(User user) implements Visitor {}

    /** A key that the source has not described, or one of an inactive user: matches nothing. */
    record Stranger() implements Visitor {}

    /**
     * Finds out who asks.
     *
     * @param key a user key of that source; {@code ""} for a visitor who is not logged in
     */
    static Visitor of(String key, Rules rules) {
        if (key.isEmpty()) {
            return new Anonymous();
        }
        return rules.user(key).filter(User::active).<Visitor>map(Known::new).orElseGet(Stranger::new);
    }
}
