package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What could not be delivered, at most one letter for each subject. What is hidden stands here too and not in the ledger:
 * the ledger's compact rows of children have no room for a reason, what was never sent has no row there, and both are
 * listed, redelivered and forgotten in the same way. Every method joins the running transaction, or runs in one of its own.
 */
public interface DeadLetters {

    /** Every id is lower, so that a list begins with the newest. */
    long NEWEST = Long.MAX_VALUE;

    /** Inserts letters, each in the place of what was there of its subject. */
    void put(Collection<DeadLetter> letters);

    Optional<DeadLetter> find(long id);

    /** Letters with a lower id, the newest first. */
    List<DeadLetter> newest(long before, int limit);

    /** The same, of one fate. */
    List<DeadLetter> newest(DeadLetter.Fate fate, int limit);

    /** How many there are of one fate. */
    int count(DeadLetter.Fate fate);

    /** Removes the letters of these subjects and says how many there were. */
    int remove(Collection<Subject> subjects);
}
