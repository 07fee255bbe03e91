package io.indexrelay.refhost.confluence.act;

/** An action that cannot be done; the message says why and what would be right. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }

    static void unless(boolean condition, String message) {
        if (!condition) {
            throw new Refused(message);
        }
    }
}
