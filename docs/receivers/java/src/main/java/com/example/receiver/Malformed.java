package com.example.receiver;

/** An event that cannot be placed, now or later. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
        super(reason);
    }
}
