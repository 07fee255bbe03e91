package io.indexrelay.appuser;

/** The product does not say whether the app user may see a document. It is hidden then, and asked about again. */
public final class UndecidedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndecidedException(String message) {
        super(message);
    }
}
