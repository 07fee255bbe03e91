package io.indexrelay.indexer.rule;

/** An event whose data can't be understood; the message names the field, its value and what would be right. */
final class MalformedEvent extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    MalformedEvent(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
