package io.indexrelay.selfcheck;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the self-check is, on all nodes together.
 *
 * @param waitsFor why nothing is looked at on this node now; {@code ""} when it looks
 * @param checked pairs whose answers were compared
 * @param wider of them, found twice; each hid a document
 * @param narrower likewise; those are told only
 * @param drifted objects that were sent again because receivers had something else
 * @param unanswered pairs that could not be judged
 * @param since when counting began; null before the first
 * @param last when a node looked last; null before the first
 * @param suspects pairs that differed once on this node and wait for their second look
 * @param hidden documents that are hidden now
 * @param findings the newest that stand
 */
public record SelfCheckStatus(
        String waitsFor,
        long checked,
        long wider,
        long narrower,
        long drifted,
        long unanswered,
        @Nullable Instant since,
        @Nullable Instant last,
        int suspects,
        int hidden,
        List<Finding> findings) {

    public SelfCheckStatus {
        findings = List.copyOf(findings);
    }
}
