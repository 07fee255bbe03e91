package io.indexrelay.delivery;

/**
 * Who we are to receivers.
 *
 * @param id stands in every event's source and id; random, made once
 * @param epoch see {@link io.indexrelay.payload.Version}
 */
public record Instance(String id, int epoch) {}
