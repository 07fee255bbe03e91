package io.indexrelay.payload;

/**
 * Who speaks. Receivers key everything by it.
 *
 * @param product {@code jira} or {@code confluence}
 * @param instanceId random, made once
 */
public record Source(String product, String instanceId) {

    public String urn() {
        return "urn:indexrelay:" + product + ":" + instanceId;
    }
}
