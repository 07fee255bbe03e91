package io.indexrelay.adapter.ao;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.contract.CaptureContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Capture in a user's transaction on real tables: the outbox's is renamed, or locked by somebody. */
@Timeout(60)
class AoCaptureTest {

    private static final String TABLE = "\"AO_0F1E2D_OUTBOX\"";
    private static final String ELSEWHERE = "\"AO_0F1E2D_ELSEWHERE\"";
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

    @Nested
    class OnH2 extends OnTables {
        OnH2() {
            super("H2");
        }

        @Override
        protected boolean failureDooms() {
            return false;
        }
    }

    @Nested
    class OnPostgreSQL extends OnTables {
        OnPostgreSQL() {
            super("PostgreSQL");
        }

        @Override
        protected boolean failureDooms() {
            return true;
        }
    }

    @Nested
    class OnMariaDb extends OnTables {
        OnMariaDb() {
            super("MariaDB");
        }

        @Override
        protected boolean failureDooms() {
            return false;
        }
    }

    private abstract static class OnTables extends CaptureContract {

        private final RealActiveObjects ao;
        private boolean isBroken;

        OnTables(String database) {
            this.ao = RealActiveObjects.on(database);
        }

        @Override
        protected Outbox outbox() {
            return new AoOutbox(ao.activeObjects());
        }

        @Override
        protected Jobs jobs() {
            return new AoJobs(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }

        @Override
        protected void breakDown() throws SQLException {
            rename(TABLE, ELSEWHERE);
            isBroken = true;
        }

        @Override
        protected void mend() throws SQLException {
            if (isBroken) {
                rename(ELSEWHERE, TABLE);
                isBroken = false;
            }
        }

        private void rename(String from, String to) throws SQLException {
            try (Connection connection = ao.connection();
                    Statement statement = connection.createStatement()) {
                String quote = connection.getMetaData().getIdentifierQuoteString();
                statement.execute(("ALTER TABLE " + from + " RENAME TO " + to).replace("\"", quote));
            }
        }
    }

    /** A backup, an index that is built, an old transaction: whoever saves a page must not wait for them. */
    @Test
    void whileTheTableIsLockedAndAProbeHangsListenersOnlyMark() throws Exception {
        RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");
        AoOutbox outbox = new AoOutbox(ao.activeObjects());
        AoTransactions transactions = new AoTransactions(ao.activeObjects());
        CountDownLatch probing = new CountDownLatch(1);
        Transactions watched = new Transactions() {
            @Override
            public <T> T inTransaction(java.util.function.Supplier<T> work) {
                probing.countDown();
                return transactions.inTransaction(work);
            }
        };
        MutableClock clock = MutableClock.started();
        Breaker breaker = new Breaker(clock, clock.nanos(), CaptureLimits.STANDARD);
        OutboxRecorder recorder = new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {});
        new MarkWriter(outbox, transactions, breaker, clock, () -> {}).step();
        MarkWriter writer = new MarkWriter(outbox, watched, breaker, clock, () -> {});
        Thread capturing = new Thread(() -> {
            while (writer.step()) {
                Thread.onSpinWait();
            }
        });
        try (Connection somebody = ao.connection();
                Statement statement = somebody.createStatement()) {
            somebody.setAutoCommit(false);
            statement.execute("LOCK TABLE " + TABLE + " IN ACCESS EXCLUSIVE MODE");
            capturing.start();
            assertThat(probing.await(30, TimeUnit.SECONDS)).isTrue();
            clock.advance(CaptureLimits.STANDARD.patience().plusSeconds(1));

            transactions.inTransaction(() -> {
                recorder.record(change(7));
                return 7;
            });
            assertThat(recorder.state().marking()).isTrue();
            assertThat(recorder.state().marks()).isEqualTo(1);
            somebody.rollback();
        }

        capturing.join(Duration.ofSeconds(30).toMillis());
        assertThat(recorder.state().marking()).isFalse();
        assertThat(outbox.ofSubjects(List.of(Subject.of(Kind.PAGE, 7)))).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void oneChangeIsOneInsertAndNothingIsRead(String database) {
        RealActiveObjects ao = RealActiveObjects.on(database);
        MutableClock clock = MutableClock.started();
        AoOutbox outbox = new AoOutbox(ao.activeObjects());
        AoTransactions transactions = new AoTransactions(ao.activeObjects());
        Breaker breaker = new Breaker(clock, clock.nanos(), CaptureLimits.STANDARD);
        OutboxRecorder recorder = new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {});
        new MarkWriter(outbox, transactions, breaker, clock, () -> {}).step();

        assertThat(ao.statementsOf(() -> transactions.inTransaction(() -> {
                    recorder.record(change(7));
                    return 7;
                })))
                .as("one change")
                .singleElement()
                .asString()
                .startsWithIgnoringCase("insert into");
        assertThat(ao.statementsOf(() -> recorder.record(
                        IntStream.range(0, 500).mapToObj(AoCaptureTest::change).toList())))
                .as("an event with 500 subjects")
                .singleElement()
                .asString()
                .startsWithIgnoringCase("insert into");
        assertThat(outbox.counts().total()).isEqualTo(501);
    }

    /** What does not fit is refused or cut before the statement; the longest of everything goes through the real columns. */
    @ParameterizedTest
    @MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
    void theLongestOfEverythingFits(String database) {
        AoOutbox outbox = new AoOutbox(RealActiveObjects.on(database).activeObjects());
        Cause cause = new Cause("c".repeat(Cause.MAX_NAME));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.CONTROL && kind != Kind.SELF_CHECK && kind != Kind.PURGE) {
                Subject subject = new Subject(kind, "i".repeat(Subject.MAX_ID));
                for (ChangeKind change : ChangeKind.values()) {
                    Change longest = new Change(subject, subject, change, cause);
                    outbox.add(List.of(
                            NewRow.of(longest.tellingOf(Instant.MAX), NOON),
                            NewRow.of(longest.tellingOf(Instant.MIN), NOON)));
                }
                assertThat(outbox.ofSubjects(List.of(subject))).hasSize(2 * ChangeKind.values().length);
            }
        }
    }

    private static Change change(long page) {
        return Change.of(Subject.of(Kind.PAGE, page), ChangeKind.UPSERTED, new Cause("page_updated"));
    }
}
