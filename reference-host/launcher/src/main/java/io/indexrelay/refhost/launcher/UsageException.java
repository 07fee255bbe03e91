package io.indexrelay.refhost.launcher;

/** A command line that cannot be followed. The message says what would be right. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
