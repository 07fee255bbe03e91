package io.indexrelay.system;

import io.indexrelay.system.VerifyingEndpoint.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What batches meet at an endpoint. Called by any thread. */
interface Script {

    /** Null for taking it as a healthy endpoint does. */
    @Nullable
    Fault next(Batch batch);

    /**
     * Events that have arrived and were not answered yet.
     *
     * @param number 1 for the first, retries count
     */
    record Batch(int number, boolean isZipped, List<Event> events) {}
}
