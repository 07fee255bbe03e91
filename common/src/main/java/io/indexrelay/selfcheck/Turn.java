package io.indexrelay.selfcheck;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * Whose turn it is to look: the node's that has waited longest, of those that take part. A node that went away without a
 * word keeps the others waiting for {@link #GONE}; two that look at once do no harm.
 */
final class Turn {

    /** A node that was not seen for so long takes part no more. */
    static final Duration GONE = Duration.ofSeconds(60);

    /** Between two turns, whoever has them. */
    static final Duration PACE = Duration.ofSeconds(9);

    private static final Comparator<CheckingNode> LONGEST =
            Comparator.comparing(CheckingNode::looked).thenComparing(CheckingNode::node);

    private Turn() {}

    static boolean isOf(CheckingNode mine, Collection<CheckingNode> all, Instant now) {
        boolean isSoon = all.stream()
                .anyMatch(node ->
                        node.looked().isAfter(now.minus(PACE)) && !node.looked().isAfter(now));
        return !isSoon
                && all.stream()
                        .filter(node -> !node.node().equals(mine.node()))
                        .filter(node -> node.seen().isAfter(now.minus(GONE)))
                        .allMatch(node -> LONGEST.compare(mine, node) < 0);
    }
}
