package io.indexrelay.selfcheck;

import io.indexrelay.payload.EventData;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * What one node has checked, as all nodes see it.
 *
 * @param seen when the node last said that it takes part
 * @param looked when it last had its turn; {@link Instant#EPOCH} before the first
 * @param checked pairs whose answers were compared
 * @param drifted objects of which receivers had something else than there is, without a row that waited
 * @param unanswered pairs that could not be judged
 * @param since when counting began
 */
public record CheckingNode(
        String node,
        Instant seen,
        Instant looked,
        long checked,
        long wider,
        long narrower,
        long drifted,
        long unanswered,
        Instant since) {

    /** Old counts say little of now. */
    static final Duration COUNTED = Duration.ofHours(24);

    static CheckingNode starting(String node, Instant now) {
        return new CheckingNode(node, now, Instant.EPOCH, 0, 0, 0, 0, 0, now);
    }

    /** The same node now; after a day it begins to count anew. */
    CheckingNode seenAt(Instant now) {
        return now.isBefore(since.plus(COUNTED))
                ? new CheckingNode(node, now, looked, checked, wider, narrower, drifted, unanswered, since)
                : new CheckingNode(node, now, looked, 0, 0, 0, 0, 0, now);
    }

    /** What all nodes have checked. */
    public static EventData.SelfCheck counts(Collection<CheckingNode> nodes, Instant now) {
        return new EventData.SelfCheck(
                nodes.stream().mapToLong(CheckingNode::checked).sum(),
                nodes.stream().mapToLong(CheckingNode::wider).sum(),
                nodes.stream().mapToLong(CheckingNode::narrower).sum(),
                nodes.stream()
                        .map(CheckingNode::since)
                        .min(Comparator.naturalOrder())
                        .orElse(now));
    }

    CheckingNode lookedAt(Instant now) {
        return new CheckingNode(node, seen, now, checked, wider, narrower, drifted, unanswered, since);
    }

    CheckingNode plus(Tally tally) {
        return new CheckingNode(
                node,
                seen,
                looked,
                checked + tally.checked(),
                wider + tally.wider(),
                narrower + tally.narrower(),
                drifted + tally.drifted(),
                unanswered + tally.unanswered(),
                since);
    }
}
