package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.MutableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a user may expect of capture while the outbox is broken, on any database: what he saves is saved, and what he
 * changed arrives. A job plays what he saves: a row of another table in the same transaction.
 */
public abstract class CaptureContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final MutableClock clock = MutableClock.started();
    private OutboxRecorder recorder;
    private MarkWriter writer;

    /** Empty at the start of each test. */
    protected abstract Outbox outbox();

    protected abstract Jobs jobs();

    protected abstract Transactions transactions();

    /** From now on no row can be inserted into the outbox. */
    protected abstract void breakDown() throws Exception;

    /** As it was before; also when it was not broken. */
    protected abstract void mend() throws Exception;

    /** Whether a statement that fails dooms its transaction even when somebody catches it. */
    protected abstract boolean failureDooms();

    @BeforeEach
    void listen() {
        Breaker breaker = new Breaker(clock, clock.nanos(), CaptureLimits.STANDARD);
        recorder = new OutboxRecorder(outbox(), breaker, clock, () -> {}, () -> {});
        writer = new MarkWriter(outbox(), transactions(), breaker, clock, () -> {});
    }

    @AfterEach
    void leaveItMended() throws Exception {
        mend();
    }

    @Test
    void aRowComesAndGoesWithTheTransactionOfItsChange() {
        writer.step();
        save(1);
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    recorder.record(change(2));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(rows(1)).hasSize(1);
        assertThat(rows(2)).isEmpty();
        assertThat(recorder.state().marks()).isZero();
    }

    @Test
    void theProbeLeavesNothing() {
        writer.step();
        assertThat(recorder.state().marking()).isFalse();
        assertThat(outbox().counts().total()).isZero();
    }

    @Test
    void whatIsSavedWhileTheOutboxIsDownIsSavedAndArrivesAfterMending() throws Exception {
        writer.step();
        breakDown();
        writer.step();
        assertThat(recorder.state().marking()).isTrue();

        save(1);
        save(2);
        writer.step();
        assertThat(jobs().open()).hasSize(2);
        assertThat(recorder.state().marks()).isEqualTo(2);

        mend();
        writer.step();
        assertThat(rows(1)).hasSize(1);
        assertThat(rows(2)).hasSize(1);
        assertThat(recorder.state().marks()).isZero();
        save(3);
        assertThat(rows(3)).as("listeners write again").hasSize(1);
    }

    /** The one case in which we cost a user what he saves: nobody knew yet, and the database insists. */
    @Test
    void onlyTheVeryFirstFailureMayCostASave() throws Exception {
        writer.step();
        breakDown();

        try {
            save(1);
        } catch (RuntimeException e) {
            // Some drivers tell of it at the commit, some roll back in silence.
            assertThat(failureDooms()).isTrue();
        }
        save(2);
        save(3);

        assertThat(jobs().open())
                .extracting(Job::scope)
                .isEqualTo(failureDooms() ? List.of("page/2", "page/3") : List.of("page/1", "page/2", "page/3"));
        assertThat(recorder.state().failed()).isEqualTo(1);
        mend();
        writer.step();
        assertThat(List.of(rows(1), rows(2), rows(3)))
                .allSatisfy(rows -> assertThat(rows).hasSize(1));
    }

    @Test
    void fromTheStartUntilTheFirstProbeNobodyWaitsForTheDatabase() throws Exception {
        breakDown();
        save(1);
        assertThat(jobs().open()).hasSize(1);
        assertThat(recorder.state().failed()).isZero();

        mend();
        writer.step();
        assertThat(rows(1)).hasSize(1);
    }

    /** What a user does: his own row and ours, in one transaction. */
    private void save(long page) {
        transactions().inTransaction(() -> {
            jobs().create(new Job(0, "saved", "page/" + page, State.RUNNING, 0, "", "", 0, 0, 0, "", NOW, NOW, ""));
            recorder.record(change(page));
            return page;
        });
    }

    private List<OutboxRow> rows(long page) {
        return outbox().ofSubjects(List.of(Subject.of(Kind.PAGE, page)));
    }

    private static Change change(long page) {
        return Change.of(Subject.of(Kind.PAGE, page), ChangeKind.UPSERTED, new Cause("page_updated"));
    }
}
