package io.indexrelay.indexer.search;

import io.indexrelay.indexer.rule.SourceFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether we still hear from a source. A sender beats each minute, even while paused; when it falls silent, what may be
 * seen may have changed without our knowing, and search answers closed.
 *
 * @param longest how long a source may be silent; zero switches the limit off
 */
public record Freshness(Duration longest, Clock clock) {

    public boolean isStale(SourceFacts source) {
        return !longest.isZero() && silence(source).compareTo(longest) > 0;
    }

    /** Time since the last heartbeat, or since the first event of a source that has not beaten yet. */
    public Duration silence(SourceFacts source) {
        long last = Math.max(source.heartbeat(), source.firstSeen());
        return Duration.between(Instant.ofEpochMilli(last), clock.instant());
    }
}
