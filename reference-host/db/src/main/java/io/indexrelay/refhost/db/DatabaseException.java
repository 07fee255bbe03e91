package io.indexrelay.refhost.db;

/** A database that cannot be opened or used. The message names what was asked for and what would be right. */
public class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(String message) {
        super(message);
    }

    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
