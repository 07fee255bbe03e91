package io.indexrelay.accesstests;

import io.indexrelay.accesstests.Comparison.Difference;
import io.indexrelay.accesstests.Generated.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one instance and its changes.
 *
 * @param pairs of a user and a document that were compared, all of them after each change
 * @param closed of these were shown by the product alone, for a reason that the status lists
 * @param events that the receiver got
 */
record Proof(long pairs, long closed, long events) {

    /** Fails with the seed, the changes so far and the first differences. */
    static Proof of(String product, long seed, Size size) {
        List<String> story = new ArrayList<>();
        story.add(product + ", seed " + seed + ", " + size);
        long pairs = 0;
        long closed = 0;
        try (Relayed relayed = Relayed.start(product)) {
            Generated instance = Generated.of(relayed, seed, size);
            instance.build();
            relayed.deliverEverything();
            for (int change = 0; change <= size.changes(); change++) {
                if (change > 0) {
                    instance.change();
                    story.add(change + ". " + instance.story() + (instance.wasSilent() ? " (silent)" : ""));
                    if (instance.wasSilent()) {
                        relayed.deliverEverything();
                    } else {
                        relayed.deliver();
                    }
                }
                Comparison comparison = Comparison.of(relayed);
                pairs += comparison.pairs();
                closed += comparison.closed();
                if (!comparison.differences().isEmpty()) {
                    throw new AssertionError(String.join("\n", story) + "\n" + described(comparison, relayed));
                }
            }
            return new Proof(pairs, closed, relayed.receiver().events());
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new AssertionError(String.join("\n", story), e);
        }
    }

    private static String described(Comparison comparison, Relayed relayed) {
        List<String> lines = new ArrayList<>();
        for (Difference difference : comparison.differences().stream().limit(10).toList()) {
            lines.add(difference + " by " + relayed.receiver().rule(difference.subject()));
        }
        lines.add(comparison.differences().size() + " differences; hidden: " + relayed.hidden());
        return String.join("\n", lines);
    }
}
