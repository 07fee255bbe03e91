package io.indexrelay.refhost;

/** The host cannot start as it was asked to. The message says it in one sentence. */
public class HostStartException extends Exception {

    private static final long serialVersionUID = 1L;

    public HostStartException(String message) {
        super(message);
    }

    public HostStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
