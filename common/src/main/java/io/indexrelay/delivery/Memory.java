package io.indexrelay.delivery;

import io.indexrelay.change.Subject;
import io.indexrelay.outbox.OutboxRow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender remembers of single subjects while it is in office. All of it may be lost at any time: then a row is
 * read, held or refused once more. Bounded. One thread at a time.
 */
final class Memory {

    private static final Duration SHORTLY = Duration.ofMinutes(1);

    private final Map<Subject, Held> heldKeys = new HashMap<>();
    private final Map<Subject, Instant> held = new BoundedMap<>();
    private final Map<Subject, String> hidden = new BoundedMap<>();
    private final Map<Subject, String> refused = new BoundedMap<>();
    private final Map<Subject, Integer> textLimits = new BoundedMap<>();
    private final Map<Subject, Retries> retries = new BoundedMap<>();
    private final Map<Subject, String> suspects = new BoundedMap<>();
    private final Map<Subject, String> undeleted = new BoundedMap<>();
    private final Map<Long, Instant> heldRows = new BoundedMap<>();
    private final Map<Long, Instant> restingRows = new BoundedMap<>();

    private record Held(Subject subject, Instant until) {}

    /** @param since when the endpoint first asked to see it again */
    record Retries(int count, Instant since) {}

    void forget() {
        heldKeys.clear();
        held.clear();
        hidden.clear();
        refused.clear();
        textLimits.clear();
        retries.clear();
        suspects.clear();
        undeleted.clear();
        heldRows.clear();
        restingRows.clear();
    }

    /**
     * Rows of other subjects of that key wait too; users and sets share a key that is never closed.
     *
     * @param awaited rows whose predicate does not hold yet
     */
    void hold(Claim claim, List<OutboxRow> awaited, Instant until) {
        held.put(claim.subject(), until);
        awaited.forEach(row -> heldRows.put(row.id(), until));
        if (!claim.partitionKey().equals(Subject.CONTROL)) {
            heldKeys.put(claim.partitionKey(), new Held(claim.subject(), until));
        }
    }

    boolean isClosed(OutboxRow row, Instant now) {
        Held holder = heldKeys.get(row.partitionKey());
        return holder != null && holder.until.isAfter(now) && !holder.subject.equals(row.subject());
    }

    /** Whether it was held when it was looked at last, shortly ago. */
    boolean isHeld(OutboxRow row, Instant now) {
        Instant until = heldRows.get(row.id());
        return until != null && now.isBefore(until.plus(SHORTLY));
    }

    /** These rows stay due, so that they go on keeping back what was captured later, and are let alone for a while. */
    void rest(Claim claim, Instant until) {
        claim.ids().forEach(id -> restingRows.put(id, until));
    }

    boolean isResting(OutboxRow row, Instant now) {
        Instant until = restingRows.get(row.id());
        return until != null && now.isBefore(until);
    }

    int heldCount(Instant now) {
        held.values().removeIf(until -> !until.isAfter(now.minus(SHORTLY)));
        heldRows.values().removeIf(until -> !until.isAfter(now.minus(SHORTLY)));
        restingRows.values().removeIf(until -> !until.isAfter(now));
        heldKeys.values().removeIf(holder -> !holder.until.isAfter(now));
        return held.size();
    }

    /** The subject was told as it is. What its text was cut to holds for the second look, too. */
    void told(Subject subject) {
        held.remove(subject);
        hidden.remove(subject);
        refused.remove(subject);
        retries.remove(subject);
        suspects.remove(subject);
    }

    /** There was nothing to tell. */
    void settled(Subject subject) {
        told(subject);
        textLimits.remove(subject);
    }

    /** The subject is hidden; or nothing is told of it. */
    void hidden(Subject subject, String why) {
        settled(subject);
        hidden.put(subject, why);
    }

    /** Its deletion was captured and did not happen: to be reconciled. */
    void undeleted(Subject subject) {
        undeleted.put(
                subject, "its deletion was captured and has not happened in time; sent as it is, to be reconciled");
    }

    /** A later change says that it is there, or that it is gone. */
    void confirmed(Subject subject) {
        undeleted.remove(subject);
    }

    /** What is not as the product would show it or cannot be vouched for, and why. */
    Map<Subject, String> hidden() {
        Map<Subject, String> all = new HashMap<>(undeleted);
        all.putAll(hidden);
        return Map.copyOf(all);
    }

    /** Whether something was said of it that telling it may change. */
    boolean isListed(Subject subject) {
        return hidden.containsKey(subject) || refused.containsKey(subject);
    }

    /** It was refused alone: maybe because of itself. */
    void suspect(Subject subject, String why) {
        suspects.put(subject, why);
    }

    boolean isSuspect(Subject subject) {
        return suspects.containsKey(subject);
    }

    /** Its withdrawal goes out instead, at once. */
    void refused(Claim claim, String why) {
        refused.put(claim.subject(), why);
        restingRows.keySet().removeAll(claim.ids());
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

    /** The endpoint asks to see it again, this time included. */
    Retries retried(Subject subject, Instant now) {
        return retries.merge(
                subject, new Retries(1, now), (before, one) -> new Retries(before.count() + 1, before.since()));
    }
}
