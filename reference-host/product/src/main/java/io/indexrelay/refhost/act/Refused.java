package io.indexrelay.refhost.act;

/** An action that cannot be done; the message says why and what would be right. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }

    public static void unless(boolean condition, String message) {
        if (!condition) {
            throw new Refused(message);
        }
    }

    /**
     * Refuses what somebody may not do.
     *
     * @param username {@code ""} is the visitor who is not logged in
     */
    public static void unlessAllowed(boolean allowed, String username, String doWhat) {
        unless(allowed, (username.isEmpty() ? "A visitor" : username) + " may not " + doWhat);
    }
}
