package com.example.receiver;

/** The whole request is answered with this status. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    final int status;

    Refused(int status, String reason) {
        super(reason);
        this.status = status;
    }
}
