package io.indexrelay.refhost.product;

import java.io.IOException;

/** An export that cannot be read. The message names the file, the place and what would be right. */
public class ImportException extends IOException {

    private static final long serialVersionUID = 1L;

    public ImportException(String message) {
        super(message);
    }

    public ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
