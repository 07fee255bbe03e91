package io.indexrelay.refhost;

/** A command line that cannot be followed. The message names the option, its value and what would be right. */
public class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
