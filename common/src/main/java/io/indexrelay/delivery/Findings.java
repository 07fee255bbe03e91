package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.payload.EventData;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/**
 * What the self-check found, as far as the sender goes by it. Every method joins the running transaction, or runs in one
 * of its own.
 */
public interface Findings {

    /** Those of these documents that are hidden, because receivers would show them to more people than the product. At most
     * 500 a call. */
    Map<Subject, Hiding> hidden(Collection<Subject> subjects);

    /** Shows documents again: lifts exactly these hidings, and says how many were there. */
    int lift(Collection<Long> ids);

    /** What all nodes have checked, for the event. */
    EventData.SelfCheck counts();

    /** @param since when it was hidden; what is edited later shows it again */
    record Hiding(long id, Subject subject, Instant since, String why) {}
}
