package io.indexrelay.relay;

import io.indexrelay.admin.Status.Progress;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How fast open jobs go on, from looks at their rows: over the looks of the last {@link #WINDOW}, or since the job's start
 * while there is none that is old enough. So every node can say it, not only the one that walks. Thread-safe.
 */
final class Headway {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration YOUNG = Duration.ofSeconds(10);
    private static final int MOST_LOOKS = 400;

    private final Clock clock;
    private final Map<Long, Deque<Look>> looks = new HashMap<>();

    Headway(Clock clock) {
        this.clock = clock;
    }

    private record Look(Instant at, long done) {}

    /** Of those that run and have done something. */
    synchronized List<Progress> of(List<Job> jobs) {
        List<Job> running =
                jobs.stream().filter(job -> job.state() == State.RUNNING).toList();
        looks.keySet().retainAll(running.stream().map(Job::id).collect(Collectors.toSet()));
        return running.stream()
                .filter(job -> job.done() > 0)
                .map(this::progress)
                .toList();
    }

    private Progress progress(Job job) {
        Instant now = clock.instant();
        Deque<Look> its = looks.computeIfAbsent(job.id(), id -> new ArrayDeque<>());
        while (!its.isEmpty()
                && (its.size() >= MOST_LOOKS || its.getFirst().at().isBefore(now.minus(WINDOW)))) {
            its.removeFirst();
        }
        Look first = its.isEmpty() || its.getFirst().at().isAfter(now.minus(YOUNG))
                ? new Look(job.started(), 0)
                : its.getFirst();
        its.addLast(new Look(now, job.done()));
        double seconds = Math.max(1, Duration.between(first.at(), now).toMillis()) / 1000.0;
        double perSecond = Math.max(0, job.done() - first.done()) / seconds;
        long left = Math.max(0, job.total() - job.done());
        return new Progress(
                job.id(), perSecond, perSecond == 0 ? null : Duration.ofSeconds(Math.round(left / perSecond)));
    }
}
