package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.outbox.OutboxRow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender remembers of single subjects while it is in office. All of it may be lost at any time: then a row is
 * read, held or refused once more. Bounded. One thread at a time.
 */
final class Memory {

    private static final int MOST = 10_000;

    private final Map<Subject, Held> heldKeys = new HashMap<>();
    private final Map<Subject, Instant> held = bounded();
    private final Map<Subject, String> hidden = bounded();
    private final Map<Subject, String> refused = bounded();
    private final Map<Subject, Integer> textLimits = bounded();
    private final Map<Subject, Integer> retries = bounded();

    private Instant barrierUntil = Instant.EPOCH;

    private record Held(Subject subject, Instant until) {}

    void forget() {
        heldKeys.clear();
        held.clear();
        hidden.clear();
        refused.clear();
        textLimits.clear();
        retries.clear();
        barrierUntil = Instant.EPOCH;
    }

    /** Rows of other subjects of that key wait too; users and sets share a key that is never closed. */
    void hold(Claim claim, Instant until) {
        held.put(claim.subject(), until);
        if (!claim.partitionKey().equals(Subject.CONTROL)) {
            heldKeys.put(claim.partitionKey(), new Held(claim.subject(), until));
        }
    }

    boolean isClosed(OutboxRow row, Instant now) {
        Held holder = heldKeys.get(row.partitionKey());
        return holder != null && holder.until.isAfter(now) && !holder.subject.equals(row.subject());
    }

    int heldCount(Instant now) {
        held.values().removeIf(until -> !until.isAfter(now.minus(Duration.ofMinutes(1))));
        heldKeys.values().removeIf(holder -> !holder.until.isAfter(now));
        return held.size();
    }

    /** The subject was told as it is, or is nothing to tell. */
    void settled(Subject subject) {
        held.remove(subject);
        hidden.remove(subject);
        refused.remove(subject);
        textLimits.remove(subject);
        retries.remove(subject);
    }

    /** The subject is hidden; or nothing is told of it. */
    void hidden(Subject subject, String why) {
        settled(subject);
        hidden.put(subject, why);
    }

    Map<Subject, String> hidden() {
        return Map.copyOf(hidden);
    }

    /** Its withdrawal goes out instead. */
    void refused(Subject subject, String why) {
        refused.put(subject, why);
    }

    @Nullable
    String refusal(Subject subject) {
        return refused.get(subject);
    }

    void limitText(Subject subject, int bytes) {
        textLimits.put(subject, bytes);
    }

    int textLimit(Subject subject) {
        return textLimits.getOrDefault(subject, Integer.MAX_VALUE);
    }

    /** Nothing of later classes starts until then: the endpoint wants to see something of class 1 again first. */
    void barrier(Instant until) {
        barrierUntil = until.isAfter(barrierUntil) ? until : barrierUntil;
    }

    boolean isBarrier(Instant now) {
        return now.isBefore(barrierUntil);
    }

    /** How often the endpoint asked to see it again, this time included. */
    int retried(Subject subject) {
        return retries.merge(subject, 1, Integer::sum);
    }

    private static <T> Map<Subject, T> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Subject, T> eldest) {
                return size() > MOST;
            }
        };
    }
}
