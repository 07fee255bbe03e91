package io.indexrelay.indexer.web;

/** A request that is answered with an error; the message is for whoever sent it. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    public Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
