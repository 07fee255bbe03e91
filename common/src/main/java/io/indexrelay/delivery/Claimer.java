package io.indexrelay.delivery;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.snapshot.People;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses what is sent next: due rows of one class, then every committed row of the chosen subjects. Rows that name a user
 * by name are rows of that user.
 */
final class Claimer {

    private static final Logger log = LoggerFactory.getLogger(Claimer.class);
    private static final int PAGE = 500;

    private final Outbox outbox;
    private final People people;
    private final Ledger ledger;
    private final Duration unreadable;

    /** @param unreadable how soon a name that could not be resolved is tried again */
    Claimer(Outbox outbox, People people, Ledger ledger, Duration unreadable) {
        this.outbox = outbox;
        this.people = people;
        this.ledger = ledger;
        this.unreadable = unreadable;
    }

    /** Rows that are tasks of their own and never become an event themselves. */
    static boolean isTask(OutboxRow row) {
        return row.kind().isTask() || row.subject().kind() == Kind.GROUP;
    }

    /** The first task among the due rows of class 1 that would be sent next. */
    Optional<OutboxRow> nextTask(Instant now) {
        return outbox.due(RowClass.ACCESS, now, Instant.EPOCH, 0, PAGE).stream()
                .filter(Claimer::isTask)
                .findFirst();
    }

    boolean isAnyDue(RowClass rowClass, Instant now) {
        return !outbox.due(rowClass, now, Instant.EPOCH, 0, 1).isEmpty();
    }

    /**
     * @param closed partition keys that are closed to rows of other subjects
     * @return claims in the order of their first due row, each subject once
     */
    List<Claim> claim(RowClass rowClass, int maxSubjects, Instant now, Predicate<OutboxRow> closed) {
        Map<Subject, Subject> chosen = new LinkedHashMap<>();
        Instant afterDue = Instant.EPOCH;
        long afterId = 0;
        while (chosen.size() < maxSubjects) {
            List<OutboxRow> page = outbox.due(rowClass, now, afterDue, afterId, PAGE);
            for (OutboxRow row : page) {
                if (chosen.size() < maxSubjects
                        && !isTask(row)
                        && !closed.test(row)
                        && !chosen.containsKey(row.subject())) {
                    resolved(row, now).ifPresent(subject -> chosen.put(row.subject(), subject));
                }
            }
            if (page.size() < PAGE) {
                break;
            }
            afterDue = page.get(page.size() - 1).due();
            afterId = page.get(page.size() - 1).id();
        }
        return claims(chosen);
    }

    private List<Claim> claims(Map<Subject, Subject> chosen) {
        Set<Subject> asked = new LinkedHashSet<>(chosen.keySet());
        asked.addAll(chosen.values());
        Map<Subject, List<OutboxRow>> bySubject = new HashMap<>();
        for (List<Subject> chunk : Chunks.of(List.copyOf(asked))) {
            outbox.ofSubjects(chunk).stream().filter(row -> !isTask(row)).forEach(row -> bySubject
                    .computeIfAbsent(chosen.getOrDefault(row.subject(), row.subject()), subject -> new ArrayList<>())
                    .add(row));
        }
        List<Claim> claims = new ArrayList<>();
        for (Subject subject : new LinkedHashSet<>(chosen.values())) {
            List<OutboxRow> rows = bySubject.getOrDefault(subject, List.of());
            if (!rows.isEmpty()) {
                claims.add(new Claim(subject, partitionKey(subject, rows), rows));
            }
        }
        return claims;
    }

    private static Subject partitionKey(Subject subject, List<OutboxRow> rows) {
        return subject.kind() == Kind.USER
                ? Subject.CONTROL
                : rows.get(rows.size() - 1).partitionKey();
    }

    /** Empty when the name cannot be resolved now and says nothing that receivers know: then it waits. */
    private Optional<Subject> resolved(OutboxRow row, Instant now) {
        Subject subject = row.subject();
        if (subject.kind() != Kind.USERNAME) {
            return Optional.of(subject);
        }
        Optional<Subject> mirrored =
                ledger.userNamed(subject.id()).map(entry -> entry.key().subject());
        Optional<Subject> product;
        try {
            product = people.keyOf(subject.id()).map(key -> new Subject(Kind.USER, key));
        } catch (RuntimeException | LinkageError e) {
            log.warn("Could not resolve {}; it is tried again in {}", subject, unreadable, e);
            outbox.postpone(List.of(row.id()), now.plus(unreadable));
            mirrored.ifPresent(user -> queue(user, now));
            return Optional.empty();
        }
        if (product.isPresent() && mirrored.isPresent() && !product.equals(mirrored)) {
            queue(mirrored.get(), now);
        }
        return product.or(() -> mirrored).or(() -> Optional.of(subject));
    }

    /** A name that went from one user to another concerns both. */
    private void queue(Subject user, Instant now) {
        outbox.add(List.of(
                new NewRow(RowClass.ACCESS, now, user, Change.keyOf(user), ChangeKind.UPSERTED, Cause.FOLLOW_UP, now)));
    }
}
