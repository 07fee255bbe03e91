package io.indexrelay.benchmarks;

import io.indexrelay.admin.Status;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.relay.Relay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * From a change to its receipt at a steady load, through a whole relay. Every change is timed from when it was to begin, so
 * the save itself counts, and a save that is late counts as slow. After a minute the echoes of the first minute come on
 * top; only what comes then is counted.
 */
final class ReceiptBenchmark {

    static final int PER_SECOND = 200;

    /** Two people at work at any time. */
    private static final int WRITERS = 2;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Node node;
    private final Sizes sizes;
    private final Receipts receipts;

    ReceiptBenchmark(Node node, Sizes sizes) {
        this.node = node;
        this.sizes = sizes;
        this.receipts = new Receipts(node.deliveries());
    }

    void run(Report report) throws Exception {
        int settling = sizes.settleSeconds() * PER_SECOND;
        int counted = sizes.changeSeconds() * PER_SECOND;
        try (Relay relay = Relays.of(node, receipts)) {
            relay.start();
            Relays.until(
                    PATIENCE,
                    () -> relay.operations().status().capture().state().equals(Status.Capture.RECORDING));
            List<Future<?>> writers = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
            for (int writer = 0; writer < WRITERS; writer++) {
                long firstPage = 1L + (long) writer * (settling + counted);
                writers.add(threads.submit(() -> write(relay, firstPage, settling / WRITERS, counted / WRITERS)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            threads.shutdown();
            Relays.until(PATIENCE, () -> receipts.missing() == 0);
        }
        Samples seconds = receipts.seconds();
        report.row(
                "change to receipt at 200 changes/s, 99th percentile",
                node.tables().database(),
                Report.text("%.2f s", seconds.p99()),
                "< 2 s",
                Report.text(
                        "median %.3f s, slowest %.2f s; %d changes in %d s, after %d s of the same load; echoes included",
                        seconds.median(),
                        seconds.highest(),
                        seconds.size(),
                        sizes.changeSeconds(),
                        sizes.settleSeconds()));
    }

    private void write(Relay relay, long firstPage, int settling, int counted) {
        long[] page = {firstPage};
        Pace.open(settling + counted, (double) PER_SECOND / WRITERS, intended -> {
            Subject subject = Subject.of(Kind.PAGE, page[0]);
            if (page[0] - firstPage >= settling) {
                receipts.await(subject, intended);
            }
            page[0]++;
            node.transactions().inTransaction(() -> {
                relay.recorder().record(Change.of(subject, ChangeKind.UPSERTED, new Cause("page_updated"), false));
                return subject;
            });
        });
    }
}
