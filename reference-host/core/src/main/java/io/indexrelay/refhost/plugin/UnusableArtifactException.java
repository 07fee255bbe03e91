package io.indexrelay.refhost.plugin;

/** A file that is no plugin this host can take. The message is for the person who uploaded it. */
final class UnusableArtifactException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableArtifactException(String message) {
        super(message);
    }

    UnusableArtifactException(String message, Throwable cause) {
        super(message, cause);
    }
}
