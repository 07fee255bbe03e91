package io.indexrelay.benchmarks;

import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityRules;
import io.indexrelay.config.ActivitySettings;
import io.indexrelay.config.Privacy;
import io.indexrelay.relay.Relay;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Views: how many of a burst reach the endpoint, by how many requests, and what one costs the thread that serves it. Ours is
 * a whole relay on real tables: counter, flush, digest, signed batch.
 */
final class ActivityBenchmark {

    private static final int USERS = 200;
    private static final int VIEWS_OF_A_PAGE = 20;

    private static final String BURST = "%,d views by %d users of %,d pages";

    private final Server server;
    private final Sizes sizes;
    private final int pages;
    private final Burst burst;

    ActivityBenchmark(Server server, Sizes sizes) {
        this.server = server;
        this.sizes = sizes;
        this.pages = sizes.views() / VIEWS_OF_A_PAGE;
        this.burst = new Burst(sizes.views(), USERS, pages);
    }

    void run(Report report) throws Exception {
        try (CountingEndpoint endpoint = new CountingEndpoint()) {
            Node node = new Node(server.newTables(), endpoint.uri());
            node.tables().addChanges(pages, node.clock().instant());
            double seconds = relay(node, endpoint);
            row(report, "views of a burst lost", node.tables().database(), "0", endpoint, seconds);
        }
        try (CountingEndpoint endpoint = new CountingEndpoint()) {
            double seconds = queue(endpoint, Double.POSITIVE_INFINITY);
            row(report, "the same, one thread and a queue of ten", "none", "—", endpoint, seconds);
        }
        try (CountingEndpoint endpoint = new CountingEndpoint()) {
            double seconds = queue(endpoint, sizes.viewsPerSecond());
            String what = Report.text("the same over time, %,d views/s", sizes.viewsPerSecond());
            row(report, what, "none", "—", endpoint, seconds);
        }
        cost(report);
    }

    /** Receivers have the pages before the burst. Gives how long the people who viewed had to wait for it, all of them together, in seconds. */
    private double relay(Node node, CountingEndpoint endpoint) throws Exception {
        ActivitySettings settings =
                new ActivitySettings(true, Privacy.AGGREGATE, sizes.digestInterval(), 2, List.of(), List.of());
        ActivityRules rules = new ActivityRules(settings, endpoint.uri().toString(), 1 << 20);
        try (Relay relay = Relays.of(node, node.deliveries(), () -> rules)) {
            relay.start();
            Relays.until(Duration.ofMinutes(1), () -> relay.activity().isCounting());
            Relays.until(Duration.ofMinutes(1), () -> endpoint.documents() >= pages);
            long begin = System.nanoTime();
            burst.play((page, user) -> relay.activity().record(Act.VIEW, page, user));
            double seconds = (System.nanoTime() - begin) / 1e9;
            relay.operations().settingsChanged(); // writes down what was counted, which else it does each minute
            Relays.until(Duration.ofMinutes(5), () -> endpoint.views() + endpoint.dropped() >= burst.size());
            return seconds;
        }
    }

    private double queue(CountingEndpoint endpoint, double perSecond) throws Exception {
        try (QueueOfTen queue = new QueueOfTen(endpoint.uri())) {
            long begin = System.nanoTime();
            if (Double.isInfinite(perSecond)) {
                burst.play(queue);
            } else {
                burst.play(perSecond, queue);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            queue.finish();
            if (endpoint.views() + queue.dropped() != burst.size()) {
                throw new IllegalStateException("the baseline lost views that it did not count");
            }
            return seconds;
        }
    }

    private void row(
            Report report, String what, String database, String aim, CountingEndpoint endpoint, double seconds) {
        report.row(
                what,
                database,
                Report.text("%,d", burst.size() - endpoint.views()),
                aim,
                Report.text(
                        BURST + ": %,d counted, %,d said to be dropped, %,d requests; served within %.2f s",
                        burst.size(),
                        USERS,
                        pages,
                        endpoint.views(),
                        endpoint.dropped(),
                        endpoint.requests(),
                        seconds));
    }

    private void cost(Report report) throws Exception {
        Map<String, Double> cost = IncrementCost.measure(sizes.isQuick());
        double ours = cost.getOrDefault("record", Double.NaN);
        double bare = cost.getOrDefault("merge", Double.NaN);
        report.ratio(
                "one increment / ConcurrentHashMap.merge",
                "none",
                ours / bare,
                "≤ 5",
                Report.text(
                        "JMH, %d threads: %.0f ns against %.0f ns with keys made beforehand, %.0f ns with a key made for each view",
                        IncrementCost.THREADS, ours, bare, cost.getOrDefault("mergeWithNewKey", Double.NaN)));
    }
}
