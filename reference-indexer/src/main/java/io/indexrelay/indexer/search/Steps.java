package io.indexrelay.indexer.search;

import io.indexrelay.indexer.chain.Link;
import java.util.List;
import java.util.Map;

/**
 * Equal steps over the windows of some digests, to draw how views went.
 *
 * @param from beginning of the first step, epoch milliseconds
 * @param length of a step, milliseconds
 * @param count how many
 */
record Steps(long from, long length, int count) {

    /** No more steps than there are windows. */
    static Steps over(List<Link> links, int most) {
        long from = links.stream().mapToLong(link -> link.told().from()).min().orElse(0);
        long to = links.stream().mapToLong(link -> link.told().to()).max().orElse(from + 1);
        long shortest = links.stream()
                .mapToLong(link -> link.told().to() - link.told().from())
                .filter(length -> length > 0)
                .min()
                .orElse(1);
        int count = (int) Math.max(1, Math.min(most, (to - from + shortest - 1) / shortest));
        return new Steps(from, Math.max(1, (to - from + count - 1) / count), count);
    }

    /** Adds up what windows had, by the step that they begin in. */
    long[] sums(Map<Long, Long> byWindow) {
        long[] sums = new long[count];
        byWindow.forEach((window, value) -> sums[(int) Math.min(count - 1L, (window - from) / length)] += value);
        return sums;
    }
}
