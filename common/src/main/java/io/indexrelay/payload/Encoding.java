package io.indexrelay.payload;

/** What encoding an event came to. */
public sealed interface Encoding {

    record Fits(EncodedEvent event) implements Encoding {}

    /** Even without its body it has more bytes than one event may have. */
    record TooLarge(int bytes) implements Encoding {}
}
