package io.indexrelay.benchmarks;

import io.indexrelay.testsupport.Examples;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How fast the sender empties an outbox, against a bare loop over the same table; with few rows waiting, with many, and
 * with many behind as many that are gone and cannot be vacuumed. All of them take turns in every round.
 */
final class DrainBenchmark {

    /** Echoes are written and not due while anything is measured. */
    static final Duration NO_ECHO = Duration.ofDays(1);

    private final Sizes sizes;
    private final URI endpoint;

    DrainBenchmark(Sizes sizes, URI endpoint) {
        this.sizes = sizes;
        this.endpoint = endpoint;
    }

    /** One outbox that is kept at its size, the sender and the bare loop that empty it in turn. */
    private final class Queue {
        private final Tables tables;
        private final Sender sender;
        private final BareLoop bare;
        private final boolean isKnown;
        private final Samples rates = new Samples();
        private final Samples ratios = new Samples();
        private final Samples bareRates = new Samples();

        /** @param isKnown whether receivers had every page before, in another state */
        Queue(Tables tables, int size, boolean isKnown) {
            this.tables = tables;
            this.isKnown = isKnown;
            Node node = new Node(tables, endpoint);
            this.sender = new Sender(node, NO_ECHO);
            this.bare = new BareLoop(node);
            fill(size);
            tables.analyze();
        }

        void fill(int rows) {
            if (isKnown) {
                tables.knowNext(rows);
            }
            tables.addChanges(rows, new Node(tables, endpoint).clock().instant());
        }

        void round(boolean counts) {
            double rate = sender.rate(sizes.drained());
            fill(sizes.drained());
            double bareRate = bare.rate(sizes.drained());
            fill(sizes.drained());
            if (counts) {
                rates.add(rate);
                bareRates.add(bareRate);
                ratios.add(rate / bareRate);
            }
        }
    }

    void run(Report report, Server server) throws SQLException {
        Queue fresh = new Queue(server.newTables(), sizes.few(), false);
        Queue few = new Queue(server.newTables(), sizes.few(), true);
        Queue many = new Queue(server.newTables(), sizes.many(), true);
        Tables held = server.newTables();
        Connection old = held.openOldTransaction();
        held.addChangesThatAreGone(sizes.many(), Examples.UPDATED);
        Queue behind = new Queue(held, sizes.many(), true);
        rounds(List.of(fresh, few, many, behind));
        old.rollback();
        old.close();
        ratio(report, "drain / bare loop, pages that receivers have", few, sizes.few());
        ratio(report, "drain / bare loop, pages new to receivers", fresh, sizes.few());
        ratio(report, "drain / bare loop, pages that receivers have", many, sizes.many());
        flat(report, "drain, many waiting / few waiting", many, few, sizes.many());
        flat(
                report,
                "the same, an old transaction held open, as many dead rows before them",
                behind,
                few,
                sizes.many());
        echoes(report, server);
    }

    void runOnH2(Report report) {
        Queue few = new Queue(Tables.onH2(), sizes.few(), true);
        rounds(List.of(few));
        Queue many = new Queue(Tables.onH2(), sizes.manyOnH2(), true);
        rounds(List.of(many));
        ratio(report, "drain / bare loop, pages that receivers have", few, sizes.few());
        flat(report, "drain, many waiting / few waiting", many, few, sizes.manyOnH2());
    }

    /** Until everything was sent, looked at once more and found unchanged. */
    private void echoes(Report report, Server server) {
        Node first = new Node(server.newTables(), endpoint);
        Node second = new Node(server.newTables(), endpoint);
        Sender once = new Sender(first, NO_ECHO);
        Sender twice = new Sender(second, Duration.ZERO);
        Samples ratios = new Samples();
        Samples rates = new Samples();
        for (int round = -sizes.warmUp(); round < sizes.drainBlocks(); round++) {
            fill(first);
            fill(second);
            if (round == -sizes.warmUp()) {
                first.tables().analyze();
                second.tables().analyze();
            }
            double without = once.rate(sizes.drained());
            double with = twice.rate(2 * sizes.drained()) / 2;
            if (round >= 0) {
                ratios.add(with / without);
                rates.add(with);
            }
        }
        report.ratio(
                "drain with echoes / without",
                first.tables().database(),
                ratios.median(),
                "—",
                Report.text(
                        "%.0f changes/s, each sent, read again and found unchanged; %d pairs of blocks of %d",
                        rates.median(), ratios.size(), sizes.drained()));
    }

    private void fill(Node node) {
        node.tables().knowNext(sizes.drained());
        node.tables().addChanges(sizes.drained(), node.clock().instant());
    }

    private void rounds(List<Queue> queues) {
        List<Queue> turns = new ArrayList<>(queues);
        for (int round = -sizes.warmUp(); round < sizes.drainBlocks(); round++) {
            boolean counts = round >= 0;
            turns.forEach(queue -> queue.round(counts));
        }
    }

    private void ratio(Report report, String what, Queue queue, int waiting) {
        report.ratio(
                what,
                queue.tables.database(),
                queue.ratios.median(),
                "≥ 0.5",
                Report.text(
                        "%,d waiting: %.0f rows/s against %.0f; %d pairs of blocks of %d in batches of %d",
                        waiting,
                        queue.rates.median(),
                        queue.bareRates.median(),
                        queue.ratios.size(),
                        sizes.drained(),
                        Node.BATCH));
    }

    private void flat(Report report, String what, Queue many, Queue few, int waiting) {
        report.ratio(
                what,
                many.tables.database(),
                many.rates.median() / few.rates.median(),
                "≥ 0.8",
                Report.text(
                        "%,d waiting: %.0f rows/s (bare loop %.0f) against %.0f with %,d",
                        waiting, many.rates.median(), many.bareRates.median(), few.rates.median(), sizes.few()));
    }
}
