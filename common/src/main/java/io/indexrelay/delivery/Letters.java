package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.List;

/**
 * The sender's side of the dead letters. Most instances never have one, so nothing is asked of the table for each batch
 * while there is none. Only the node in office writes. One thread at a time.
 */
final class Letters {

    private final DeadLetters table;
    private boolean isKnown;
    private boolean isAny;

    Letters(DeadLetters table) {
        this.table = table;
    }

    /** Another node may have written since. */
    void forget() {
        isKnown = false;
    }

    void put(List<DeadLetter> letters) {
        if (!letters.isEmpty()) {
            isKnown = true;
            isAny = true;
            table.put(letters);
        }
    }

    /** These were told as they are, or are nothing to tell. */
    void settled(Collection<Subject> subjects) {
        if (!isKnown) {
            isAny = !table.newest(DeadLetters.NEWEST, 1).isEmpty();
            isKnown = true;
        }
        if (isAny && !subjects.isEmpty()) {
            table.remove(subjects);
        }
    }
}
