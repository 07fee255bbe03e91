package io.indexrelay.delivery;

import java.time.Instant;
import java.util.Optional;

/** Terms of office, one row each. Every method runs in a transaction of its own. */
public interface Terms {

    Optional<Term> highest();

    /** One insert. False when another node took that number first. */
    boolean take(Term term);

    /** Moves the beat of a term; false when its row is gone. */
    boolean beat(Term term, Instant beat);

    /** Deletes terms below this one. */
    void deleteBelow(long number);

    /**
     * @param number unique, strictly growing: max(last + 1, Unix seconds)
     * @param token random, so that two nodes with one name cannot take each other's term for their own
     * @param node the node's name
     */
    record Term(long number, String token, String node, Instant beat) {}
}
