package io.indexrelay.identity;

/**
 * Why nothing goes out until an administrator lifts it: by saving the endpoint, or explicitly.
 *
 * @param reason for people
 */
public record Stop(Kind kind, String reason) {

    /** What brought it about. */
    public enum Kind {
        /** The endpoint said twice that it is gone for good. */
        GONE,
        /** The endpoint refused even to hide something. */
        NARROWING_REFUSED
    }
}
