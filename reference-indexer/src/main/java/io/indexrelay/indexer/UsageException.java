package io.indexrelay.indexer;

/** A mistake on the command line; the message says what is wrong and what would be right. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
