package io.indexrelay.outbox;

import io.indexrelay.change.Change;
import java.util.List;

/**
 * What listeners call. Writes the changes and wakes the sender after the transaction; never throws and never reads.
 * Thread-safe.
 */
public interface Recorder {

    /** Changes of one event. */
    void record(List<Change> changes);

    /** An event came and nobody could say what it changed; only a walk over everything finds that. */
    void missed();

    default void record(Change change) {
        record(List.of(change));
    }
}
