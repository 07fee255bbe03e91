package io.indexrelay.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.memory.BreakableOutbox;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever reports learns whether it was written down. */
class CapturedReportsTest {

    private final MutableClock clock = MutableClock.started();
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryOutbox rows = new InMemoryOutbox(store);
    private final BreakableOutbox outbox = new BreakableOutbox(rows);
    private final Breaker breaker = new Breaker(clock, clock.nanos(), CaptureLimits.STANDARD);
    private final OutboxRecorder recorder = new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {});
    private final MarkWriter writer = new MarkWriter(outbox, store, breaker, clock, () -> {});
    private final CapturedReports reports =
            new CapturedReports(new Capture(recorder, DirectoryCauses.TABLE), recorder::state);

    @Test
    void saysNothingOfWhatIsWrittenDown() {
        writer.step();

        assertThat(reports.report("request", () -> List.of(change("anna")))).isEmpty();
        assertThat(rows.all()).hasSize(1);
    }

    @Test
    void saysThatADatabaseIsBrokenAndWhatBecomesOfIt() {
        writer.step();
        outbox.breakDown();

        assertThat(reports.report("request", () -> List.of(change("anna"))))
                .hasValueSatisfying(problem -> assertThat(problem)
                        .contains("cannot write into the database", "in memory", "reconciliation")
                        .doesNotContain("anna"));
        outbox.mend();
        writer.step();
        assertThat(rows.all()).hasSize(1);
        assertThat(reports.report("request", () -> List.of(change("bert")))).isEmpty();
    }

    @Test
    void saysThatARequestCouldNotBeUnderstood() {
        writer.step();

        assertThat(reports.report("request", () -> List.of(change("x".repeat(Subject.MAX_ID + 1)))))
                .hasValueSatisfying(problem -> assertThat(problem).contains("could not note", "reconciliation"));
        assertThat(recorder.state().missedAt()).isEqualTo(clock.instant());
    }

    private static Change change(String key) {
        return Change.of(new Subject(Kind.USER, key), ChangeKind.UPSERTED, Cause.USER_ANONYMIZED);
    }
}
