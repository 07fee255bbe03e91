package io.indexrelay.adapter.http;

import java.net.UnknownHostException;

/** A name whose addresses may not be called. */
final class ForbiddenAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String message) {
        super(message);
    }
}
