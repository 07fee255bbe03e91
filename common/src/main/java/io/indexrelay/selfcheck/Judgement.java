package io.indexrelay.selfcheck;

import io.indexrelay.delivery.LedgerKey;
import java.util.Set;

/** What one look at a pair came to. */
sealed interface Judgement {

    record Agrees() implements Judgement {}

    /** @param why what the receiver's rule went by */
    record Differs(Direction direction, String why) implements Judgement {}

    /** Receivers have something else than there is, and nothing waits to tell them. */
    record Drift(Set<LedgerKey> drifted) implements Judgement {}

    /** Nothing can be said now. */
    record None(String why) implements Judgement {}
}
