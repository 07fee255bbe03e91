package io.indexrelay.testsupport;

import io.indexrelay.change.Change;
import io.indexrelay.outbox.Recorder;
import java.util.ArrayList;
import java.util.List;

/** Remembers what listeners recorded, as text: {@code class subject kind cause @key}. */
public final class RecordedChanges implements Recorder {

    private final List<String> rows = new ArrayList<>();

    @Override
    public void record(List<Change> changes) {
        changes.forEach(change -> rows.add((change.mayNarrow() ? "narrows " : "widens ") + change.subject() + " "
                + change.kind() + " " + change.cause().name() + " @" + change.partitionKey()));
    }

    public List<String> rows() {
        return rows;
    }
}
