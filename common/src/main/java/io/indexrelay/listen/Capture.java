package io.indexrelay.listen;

import io.indexrelay.change.CauseTable;
import io.indexrelay.change.Change;
import io.indexrelay.outbox.Recorder;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands between an event and the recorder: whatever goes wrong while an event is understood is counted and logged,
 * and never reaches the product. Reconciliation finds what was missed. Thread-safe.
 */
public final class Capture {

    private static final Logger log = LoggerFactory.getLogger(Capture.class);

    private final Recorder recorder;
    private final CauseTable causes;

    /** @param causes decides which changes may narrow */
    public Capture(Recorder recorder, CauseTable causes) {
        this.recorder = recorder;
        this.causes = causes;
    }

    /** Records what {@code changes} makes of the event; an empty list records nothing. Never throws. */
    public void of(Object event, Supplier<List<Change>> changes) {
        List<Change> captured;
        try {
            captured = changes.get().stream().map(causes::judged).toList();
        } catch (RuntimeException | LinkageError e) {
            recorder.missed();
            log.error(
                    "Could not understand a {}; reconciliation has to find it",
                    event.getClass().getName(),
                    e);
            return;
        }
        if (!captured.isEmpty()) {
            recorder.record(captured);
        }
    }
}
