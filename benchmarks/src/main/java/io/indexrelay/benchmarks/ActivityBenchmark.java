package io.indexrelay.benchmarks;

import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityCounter;
import io.indexrelay.activity.CountingLimits;
import io.indexrelay.activity.Count;
import io.indexrelay.activity.Counts;
import java.time.Clock;
import java.util.Map;

/** Views: how many of a burst are counted, what is sent for them, and what one costs the thread that serves it. */
final class ActivityBenchmark {

    private static final int USERS = 200;
    private static final int PAGES = 5_000;

    private final Sizes sizes;

    ActivityBenchmark(Sizes sizes) {
        this.sizes = sizes;
    }

    void run(Report report) throws Exception {
        Burst burst = new Burst(sizes.views(), USERS, PAGES);
        try (Sink endpoint = new Sink()) {
            QueueOfTen peer = new QueueOfTen(endpoint.uri());
            burst.play(peer);
            peer.finish();
            report.row("baseline", "", peer.dropped() + "", "", peer.requests() + "");
        }
        ActivityCounter counter = new ActivityCounter(Clock.systemUTC(), CountingLimits.STANDARD, () -> {});
        counter.counting(true);
        burst.play((page, user) -> counter.record(Act.VIEW, page, user));
        Counts counts = counter.drain();
        report.row("ours", "", counts.dropped() + "", "", counts.counts().stream().mapToLong(Count::views).sum() + "");
        Map<String, Double> cost = IncrementCost.measure(sizes.equals(Sizes.QUICK));
        report.row("cost", "", cost.toString(), "", "");
    }
}
