package io.indexrelay.testsupport;

import io.indexrelay.change.CauseTable;
import io.indexrelay.change.Change;
import io.indexrelay.outbox.Recorder;
import java.util.ArrayList;
import java.util.List;

/** Remembers what listeners recorded, as text: {@code class subject kind cause @key}. */
public final class RecordedChanges implements Recorder {

    private final List<String> rows = new ArrayList<>();
    private final CauseTable causes;
    private int missed;

    /** @param causes every recorded change has to stand in it */
    public RecordedChanges(CauseTable causes) {
        this.causes = causes;
    }

    @Override
    public void record(List<Change> changes) {
        changes.stream().filter(change -> !causes.names(change)).findFirst().ifPresent(change -> {
            throw new AssertionError("no line of the table of causes names " + change);
        });
        changes.forEach(change -> rows.add((change.mayNarrow() ? "narrows " : "widens ") + change.subject() + " "
                + change.kind() + " " + change.cause().name() + " @" + change.partitionKey()));
    }

    @Override
    public void missed() {
        missed++;
    }

    /** How many events nobody understood. */
    public int missedEvents() {
        return missed;
    }

    public List<String> rows() {
        return rows;
    }
}
