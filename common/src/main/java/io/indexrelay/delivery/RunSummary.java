package io.indexrelay.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one run did.
 *
 * @param more whether another run would find work right now
 * @param sent events with a receipt
 * @param notBefore when the endpoint may be called again; null when at any time
 */
public record RunSummary(EngineState state, boolean more, int sent, @Nullable Instant notBefore) {}
