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
import java.util.EnumMap;
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

    /** How often a look at a long queue begins at its very first row. */
    static final Duration FROM_THE_FIRST = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final People people;
    private final Ledger ledger;
    private final Duration unreadable;
    private final Map<RowClass, Front> fronts = new EnumMap<>(RowClass.class);

    /**
     * The first row of a long queue when it was looked at last. What was deleted before it may still lie in the database's
     * index, as long as somebody's old transaction could see it, and the next look had to pass all of it; so it begins
     * here. A row that is committed late may lie before it: that is why we look from the first every now and then.
     *
     * @param since when it was looked at from the very first
     */
    private record Front(Instant due, long id, Instant since) {}

    /** @param unreadable how soon a name that could not be resolved is tried again */
    Claimer(Outbox outbox, People people, Ledger ledger, Duration unreadable) {
        this.outbox = outbox;
        this.people = people;
        this.ledger = ledger;
        this.unreadable = unreadable;
    }

    /**
     * The task of another class than 1 that is next in it; empty when something else is.
     *
     * @param closed rows that are not to be chosen
     */
    Optional<OutboxRow> taskInFront(RowClass rowClass, Instant until, Predicate<OutboxRow> closed) {
        Pages pages = new Pages(rowClass, until);
        while (pages.hasNext()) {
            Optional<OutboxRow> next =
                    pages.next().stream().filter(row -> !closed.test(row)).findFirst();
            if (next.isPresent()) {
                return next.filter(Claimer::isTask);
            }
        }
        return Optional.empty();
    }

    /** Rows that are tasks of their own and never become an event themselves. */
    static boolean isTask(OutboxRow row) {
        return row.kind().isTask() || row.subject().kind() == Kind.GROUP;
    }

    /** The first task among the due rows of class 1 that would be sent next. */
    Optional<OutboxRow> nextTask(Instant now, Predicate<OutboxRow> isResting) {
        Pages pages = new Pages(RowClass.ACCESS, now);
        while (pages.hasNext()) {
            List<OutboxRow> page = pages.next();
            Optional<OutboxRow> task = page.stream().filter(Claimer::isTask).findFirst();
            if (task.isPresent() || !page.stream().allMatch(isResting)) {
                return task;
            }
        }
        return Optional.empty();
    }

    Optional<OutboxRow> firstOfClass1(Instant now, Predicate<OutboxRow> wanted) {
        Pages pages = new Pages(RowClass.ACCESS, now);
        while (pages.hasNext()) {
            Optional<OutboxRow> found = pages.next().stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Due rows of one class, page by page; nothing is read before it is asked for. */
    private final class Pages {
        private final RowClass rowClass;
        private final Instant until;
        private Instant afterDue;
        private long afterId;
        private int size;
        private boolean isAtEnd;

        Pages(RowClass rowClass, Instant until) {
            this(rowClass, until, PAGE, Instant.EPOCH, 0);
        }

        /** @param first how many are read at first; if they are not enough, more at once */
        Pages(RowClass rowClass, Instant until, int first, Instant afterDue, long afterId) {
            this.rowClass = rowClass;
            this.until = until;
            this.size = Math.min(first, PAGE);
            this.afterDue = afterDue;
            this.afterId = afterId;
        }

        boolean hasNext() {
            return !isAtEnd;
        }

        List<OutboxRow> next() {
            List<OutboxRow> page = outbox.due(rowClass, until, afterDue, afterId, size);
            isAtEnd = page.size() < size;
            size = PAGE;
            if (!page.isEmpty()) {
                afterDue = page.get(page.size() - 1).due();
                afterId = page.get(page.size() - 1).id();
            }
            return page;
        }
    }

    /**
     * @param until what is due then
     * @param closed rows that are not to be chosen for themselves
     * @return claims in the order of their first due row, each subject once; outside class 1 those before the first task
     */
    List<Claim> claim(RowClass rowClass, int maxSubjects, Instant until, Instant now, Predicate<OutboxRow> closed) {
        Map<Subject, Subject> chosen = new LinkedHashMap<>();
        Predicate<OutboxRow> isOpen = row -> !closed.test(row);
        Front front = fronts.get(rowClass);
        if (front != null && now.isBefore(front.since.plus(FROM_THE_FIRST))) {
            choose(
                    new Pages(rowClass, until, maxSubjects, front.due, front.id - 1),
                    front.since,
                    now,
                    isOpen,
                    chosen,
                    maxSubjects);
        }
        if (chosen.size() < maxSubjects) {
            choose(new Pages(rowClass, until, maxSubjects, Instant.EPOCH, 0), now, now, isOpen, chosen, maxSubjects);
        }
        return claims(chosen);
    }

    private void choose(
            Pages pages,
            Instant since,
            Instant now,
            Predicate<OutboxRow> isOpen,
            Map<Subject, Subject> chosen,
            int maxSubjects) {
        boolean isFirst = true;
        while (chosen.size() < maxSubjects && pages.hasNext()) {
            List<OutboxRow> page = pages.next();
            if (isFirst) {
                keepFront(pages, page, since);
                isFirst = false;
            }
            for (OutboxRow row : page) {
                boolean isMeant = chosen.size() < maxSubjects && isOpen.test(row);
                if (isMeant && isTask(row)) {
                    if (row.rowClass() != RowClass.ACCESS) {
                        return;
                    }
                } else if (isMeant && !chosen.containsKey(row.subject())) {
                    resolved(row, now).ifPresent(subject -> chosen.put(row.subject(), subject));
                }
            }
        }
    }

    /** Class 1 is always looked at from its first row: everything else waits for it. */
    private void keepFront(Pages pages, List<OutboxRow> page, Instant since) {
        if (pages.rowClass != RowClass.ACCESS && pages.hasNext()) {
            fronts.put(pages.rowClass, new Front(page.get(0).due(), page.get(0).id(), since));
        } else {
            fronts.remove(pages.rowClass);
        }
    }

    /** All rows of one subject; empty when it has none. */
    Optional<Claim> claimOf(Subject subject) {
        return claims(Map.of(subject, subject)).stream().findFirst();
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
