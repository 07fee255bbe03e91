package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventResults;
import io.indexrelay.payload.Version;
import java.time.Instant;
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

    /** Of a part that was refused, or that told less than there is. */
    static DeadLetter of(Part part, DeadLetter.Fate fate, String why, Instant now) {
        Event event = part.event().event();
        return letter(part.claim(), event.data().typeName(), event.version(), fate, why, now);
    }

    /** Of what could not even be told to be hidden, because receivers never had it. */
    static DeadLetter untold(Claim claim, String why, Instant now) {
        return letter(claim, "", Version.NONE, DeadLetter.Fate.HIDDEN, why, now);
    }

    private static DeadLetter letter(
            Claim claim, String type, Version version, DeadLetter.Fate fate, String why, Instant now) {
        return new DeadLetter(
                0, now, claim.subject(), claim.partitionKey(), type, version, fate, EventResults.printable(why));
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
