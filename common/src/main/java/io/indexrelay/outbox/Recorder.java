package io.indexrelay.outbox;

import io.indexrelay.change.Change;
import java.util.List;

/**
 * What listeners call. Writes the changes and wakes the sender after the transaction; never throws and never reads.
 * Thread-safe.
 */
public interface Recorder {

    void record(List<Change> changes);

    default void record(Change change) {
        record(List.of(change));
    }
}
