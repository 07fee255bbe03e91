package io.indexrelay.payload;

/**
 * An event as it goes out.
 *
 * @param id unique for ever
 * @param json UTF-8, one JSON object
 * @param textBytes size of the plain text in the body; 0 without a body
 */
public record EncodedEvent(Event event, String id, byte[] json, Fingerprints fingerprints, int textBytes) {}
