package io.indexrelay.indexer.search;

import io.indexrelay.indexer.chain.Link;
import io.indexrelay.indexer.rule.Source;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * For how long activity is looked at, up to now.
 *
 * @param after a digest counts if its window ends after that, epoch milliseconds
 */
record Period(long after) {

    /** What a search tells of each hit. */
    static final Duration OF_HITS = Duration.ofDays(30);

    private static final int HOURS = 24 * 7;
    private static final int MOST_HOURS = 24 * 366 * 100;

    /** Reads {@code hours}; 0 is everything that came. */
    static Period of(Request request, Clock clock) throws Refusal {
        long hours = request.number("hours", HOURS, 0, MOST_HOURS);
        return hours == 0 ? new Period(Long.MIN_VALUE) : last(Duration.ofHours(hours), clock);
    }

    static Period last(Duration duration, Clock clock) {
        return new Period(clock.instant().minus(duration).toEpochMilli());
    }

    /** The parts of digests of a source that count: of its newest epoch, one for each place of the chain. */
    List<Link> digests(Source source) {
        return source.digests().counting(source.facts().epoch()).stream()
                .filter(link -> link.told().to() > after)
                .toList();
    }
}
