package io.indexrelay.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.memory.BreakableOutbox;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recorder, the breaker and the writer of the marks, moved by hand. */
class BreakerTest {

    private static final CaptureLimits LIMITS =
            new CaptureLimits(1000, 10, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofMinutes(5));

    private final MutableClock clock = MutableClock.started();
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryOutbox rows = new InMemoryOutbox(store);
    private final BreakableOutbox outbox = new BreakableOutbox(rows);
    private final int[] woken = {0};
    private final int[] alarmed = {0};
    private final Breaker breaker = new Breaker(clock, clock.nanos(), LIMITS);
    private final OutboxRecorder recorder =
            new OutboxRecorder(outbox, breaker, clock, () -> woken[0]++, () -> alarmed[0]++);
    private final MarkWriter writer = new MarkWriter(outbox, store, breaker, clock, () -> woken[0]++);

    @ParameterizedTest
    @CsvSource({
        "page/7,UPSERTED,false,CONTENT",
        "page/7,UPSERTED,true,ACCESS",
        "page/7,DELETED,false,ACCESS",
        "page/7,ACCESS_CHANGED,false,ACCESS",
        "page/7,SUBTREE,true,ACCESS",
        "page/7,SUBTREE_UPSERTED,false,CONTENT",
        "attachment/7,UPSERTED,false,ATTACHMENT",
        "attachment/7,DELETED,false,ACCESS",
        "comment/7,UPSERTED,false,CONTENT",
        "user/7,UPSERTED,false,ACCESS",
        "username/x,UPSERTED,false,ACCESS",
        "group/x,UPSERTED,false,ACCESS",
        "access-set/x,UPSERTED,false,ACCESS"
    })
    void recordsWhatMayNarrowInTheFirstClass(String subject, ChangeKind kind, boolean mayNarrow, RowClass expected) {
        writer.step();
        recorder.record(Change.of(Subject.parse(subject), kind, new Cause("x"), mayNarrow));

        assertThat(rows.all()).extracting(OutboxRow::rowClass).containsExactly(expected);
        assertThat(rows.all())
                .extracting(OutboxRow::due)
                .containsExactly(
                        expected == RowClass.ACCESS ? clock.instant().minus(NewRow.CLOCKS_APART) : clock.instant());
        assertThat(woken[0]).isEqualTo(1);
        assertThat(recorder.state().recorded()).isEqualTo(1);
    }

    @Test
    void aFailedInsertIsMarkedAndHasTheWriterLookSoon() {
        writer.step();
        outbox.breakDown();
        recorder.record(page(7));

        CaptureState state = recorder.state();
        assertThat(state.marking()).isTrue();
        assertThat(state.since()).isEqualTo(clock.instant());
        assertThat(state.reason()).isEqualTo("the outbox cannot be written: IllegalStateException");
        assertThat(state.failed()).isEqualTo(1);
        assertThat(state.marks()).isEqualTo(1);
        assertThat(state.recorded()).isZero();
        assertThat(alarmed[0]).isEqualTo(1);
    }

    @Test
    void listenersTouchNoDatabaseWhileItIsOpen() {
        writer.step();
        outbox.breakDown();
        writer.step();
        outbox.calls();
        for (int i = 0; i < 1000; i++) {
            recorder.record(page(i % 100));
        }

        assertThat(outbox.calls()).isEmpty();
        assertThat(recorder.state().marks()).isEqualTo(100);
    }

    @Test
    void aProbeThatHangsKeepsListenersAwayUntilItComesBack() {
        writer.step();
        long trying = breaker.trying();
        clock.advance(LIMITS.patience());
        assertThat(breaker.isOpen()).as("it may still come back").isFalse();
        clock.advance(Duration.ofMillis(1));
        outbox.calls();
        recorder.record(page(7));

        assertThat(outbox.calls()).isEmpty();
        assertThat(recorder.state().reason()).isEqualTo("the database does not answer");
        assertThat(breaker.closed(trying)).as("a mark is left to write").isFalse();
        writer.step();
        assertThat(rows.all()).hasSize(1);
        assertThat(recorder.state().marking()).isFalse();
    }

    @Test
    void listenersWriteAgainOnlyWhenTheMarksAreWritten() {
        writer.step();
        outbox.breakDown();
        recorder.record(page(7));
        outbox.refuse(
                inserted -> inserted.stream().anyMatch(row -> row.subject().kind() == Kind.PAGE));
        writer.step();

        assertThat(recorder.state().marking())
                .as("the probe can be written, the mark cannot")
                .isTrue();
        outbox.mend();
        writer.step();
        assertThat(recorder.state().marking()).isFalse();
        assertThat(recorder.state().since()).isNull();
        assertThat(rows.all()).hasSize(1);
    }

    @Test
    void aFailureDuringAProbeIsNotForgottenWhenTheProbeSucceeds() {
        writer.step();
        long trying = breaker.trying();
        breaker.tripped(new IllegalStateException("meanwhile"), List.of(page(7)));
        breaker.written(breaker.next(10));

        assertThat(breaker.closed(trying)).isFalse();
        assertThat(breaker.isOpen()).isTrue();
        assertThat(writer.step()).isFalse();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void manyMarksAreWrittenInBatchesAndWakeTheSender() {
        recorder.record(LongStream.range(0, 400).mapToObj(BreakerTest::page).toList());
        recorder.record(LongStream.range(400, 700).mapToObj(BreakerTest::page).toList());
        outbox.calls();
        writer.step();

        assertThat(outbox.calls()).containsExactly("add 1", "ofSubjects", "delete", "add 500", "add 200");
        assertThat(rows.all()).hasSize(700);
        assertThat(woken[0]).isEqualTo(1);
    }

    @Test
    void oneRowThatTheDatabaseRefusesKeepsNothingElseBackForLong() {
        recorder.record(page(1));
        recorder.record(Change.of(new Subject(Kind.ACCESS_SET, "odd"), ChangeKind.ACCESS_CHANGED, new Cause("x")));
        recorder.record(page(3));
        outbox.refuse(
                inserted -> inserted.stream().anyMatch(row -> row.subject().id().equals("odd")));

        writer.step();
        writer.step();
        assertThat(recorder.state().lost()).isZero();
        writer.step();
        writer.step();

        assertThat(rows.all())
                .extracting(row -> row.subject().toString())
                .containsExactlyInAnyOrder("page/1", "page/3");
        assertThat(recorder.state().lost()).isEqualTo(1);
        assertThat(recorder.state().missedAt()).isEqualTo(clock.instant());
        assertThat(recorder.state().marking()).isFalse();
    }

    @Test
    void whatIsTooMuchBecomesItsContainerAndThenIsLostAndTold() {
        Subject space = Subject.of(Kind.SPACE, 1);
        for (long i = 0; i < 5000; i++) {
            recorder.record(page(i).within(space));
        }
        assertThat(recorder.state().marks()).isEqualTo(2);
        assertThat(recorder.state().lost()).isZero();
        assertThat(recorder.state().missedAt()).isNull();

        for (long i = 0; i < 5000; i++) {
            recorder.record(page(i).within(Subject.of(Kind.SPACE, i)));
        }
        assertThat(recorder.state().marks()).isLessThanOrEqualTo(1010);
        assertThat(recorder.state().lost()).isPositive();
        assertThat(recorder.state().missedAt()).isEqualTo(clock.instant());
    }

    @Test
    void anEventWithTooManySubjectsForAStatementIsItsContainers() {
        writer.step();
        recorder.record(LongStream.range(0, 500)
                .mapToObj(id -> page(id).within(Subject.of(Kind.SPACE, 1)))
                .toList());
        assertThat(rows.all()).as("one statement").hasSize(500);
        recorder.record(LongStream.range(0, 501)
                .mapToObj(id -> page(id).within(Subject.of(Kind.SPACE, 1)))
                .toList());

        assertThat(rows.all().subList(500, rows.all().size()))
                .extracting(OutboxRow::kind)
                .containsExactly(ChangeKind.SUBTREE, ChangeKind.SUBTREE_UPSERTED);
    }

    @Test
    void anEventThatNobodyUnderstoodIsCounted() {
        recorder.missed();

        assertThat(recorder.state().misunderstood()).isEqualTo(1);
        assertThat(recorder.state().missedAt()).isEqualTo(clock.instant());
    }

    private static Change page(long id) {
        return Change.of(Subject.of(Kind.PAGE, id), ChangeKind.UPSERTED, new Cause("page_updated"));
    }
}
