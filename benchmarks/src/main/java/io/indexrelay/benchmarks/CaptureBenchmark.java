package io.indexrelay.benchmarks;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.AoTransactions;
import io.indexrelay.adapter.ao.OutboxEntity;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * What a listener costs whoever saves a page: the recorder's one row against the same row inserted by nothing but Active
 * Objects, each from the beginning of its transaction to the end of its commit.
 */
final class CaptureBenchmark {

    /** Far from what the database can do, so that nothing waits in line but for what an operation itself does. */
    static final double PER_SECOND = 400;

    private final Tables tables;
    private final Sizes sizes;
    private final OutboxRecorder recorder;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();
    private long page;

    CaptureBenchmark(Tables tables, Sizes sizes) {
        this.tables = tables;
        this.sizes = sizes;
        AoOutbox outbox = new AoOutbox(tables.activeObjects());
        this.transactions = new AoTransactions(tables.activeObjects());
        Breaker breaker = new Breaker(clock, System::nanoTime, CaptureLimits.STANDARD);
        new MarkWriter(outbox, transactions, breaker, clock, () -> {}).step();
        this.recorder = new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {});
    }

    void run(Report report) {
        Samples at99 = new Samples();
        Samples at50 = new Samples();
        Samples ours = new Samples();
        Samples bare = new Samples();
        for (int block = -sizes.warmUp(); block < sizes.captureBlocks(); block++) {
            // The order alternates, so that what grows with the table falls on both alike.
            Samples first = block(block % 2 == 0 ? this::capture : this::insert);
            Samples second = block(block % 2 == 0 ? this::insert : this::capture);
            Samples captured = block % 2 == 0 ? first : second;
            Samples inserted = block % 2 == 0 ? second : first;
            if (block >= 0) {
                at99.add(captured.p99() / inserted.p99());
                at50.add(captured.median() / inserted.median());
                ours.add(captured.p99());
                bare.add(inserted.p99());
            }
        }
        if (recorder.state().marking() || recorder.state().failed() > 0) {
            throw new IllegalStateException("the recorder only marked: " + recorder.state());
        }
        report.ratio(
                "capture / bare insert, 99th percentile",
                tables.database(),
                at99.median(),
                "≤ 1.3",
                Report.text(
                        "%.0f µs against %.0f µs; at the median of latencies %.2f; %d pairs of blocks of %d at %.0f/s",
                        ours.median(), bare.median(), at50.median(), at99.size(), sizes.captures(), PER_SECOND));
    }

    /** Latencies in microseconds, each from the time at which the operation was to start. */
    private Samples block(LongConsumer operation) {
        Samples latencies = new Samples();
        Pace.open(sizes.captures(), PER_SECOND, intended -> {
            operation.accept(++page);
            latencies.add((System.nanoTime() - intended) / 1e3);
        });
        return latencies;
    }

    private void capture(long id) {
        transactions.inTransaction(() -> {
            recorder.record(
                    Change.of(Subject.of(Kind.PAGE, id), ChangeKind.UPSERTED, new Cause("page_updated"), false));
            return id;
        });
    }

    private void insert(long id) {
        ActiveObjects ao = tables.activeObjects();
        ao.executeInTransaction(() -> {
            long now = clock.millis();
            ao.create(
                    OutboxEntity.class,
                    List.of(Map.of(
                            "CLASS",
                            2,
                            "DUE",
                            now,
                            "SUBJECT",
                            "page/" + id,
                            "PKEY",
                            "page/" + id,
                            "KIND",
                            "UPSERTED",
                            "CAUSE",
                            "page_updated",
                            "AT",
                            now)));
            return id;
        });
    }
}
