package io.indexrelay.activity;

import io.indexrelay.activity.CountTable.Row;
import io.indexrelay.activity.CountingNodes.Life;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.Privacy;
import io.indexrelay.delivery.Digests;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.EventData.ActivityDigest.Gap;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes the digest when it is time, for all nodes, piece by piece: what a piece read from the table, it deletes in the
 * transaction that freezes it and moves the cursor on. So whatever ends it, nothing is lost and nothing told twice. Called
 * by the sender's thread, in office.
 *
 * <p>What comes to the table later than a digest's beginning is for the next one, whatever hour it was counted in.
 */
public final class DigestBuilder {

    /** What nobody was told of by then is dropped. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final int PAGE = 2000;
    private static final int CHUNK = 500;

    private final ActivityStore store;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Received received;
    private final Erasure erasure;
    private final Supplier<ActivityRules> rules;
    private final Clock clock;
    private final RandomGenerator random;
    private Instant nextLook = Instant.EPOCH;

    /** @param random secure */
    public DigestBuilder(
            ActivityStore store,
            Outbox outbox,
            Ledger ledger,
            Transactions transactions,
            Supplier<ActivityRules> rules,
            Clock clock,
            RandomGenerator random) {
        this.store = store;
        this.outbox = outbox;
        this.transactions = transactions;
        this.received = new Received(ledger);
        this.erasure = new Erasure(store, transactions, clock);
        this.rules = rules;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A piece of work, if it is time for one; true when there is more at once.
     *
     * @param mayBegin whether what is made could be sent soon
     */
    public boolean step(boolean mayBegin) {
        Instant now = clock.instant();
        if (now.isBefore(nextLook)) {
            return false;
        }
        boolean more = look(now, mayBegin);
        nextLook = more ? now : now.plus(LOOK);
        return more;
    }

    private boolean look(Instant now, boolean mayBegin) {
        ActivityRules current = rules.get();
        DigestState state = store.digests().state().orElseGet(DigestState::first);
        if (!current.isCounting()) {
            return erasure.everything(state);
        }
        if (Pseudonyms.find(store.secrets()).isEmpty()) {
            Pseudonyms.make(store.secrets(), random);
        }
        if (state.from().equals(Instant.EPOCH)) {
            store.digests().save(state.idle(state.number(), now));
            return true;
        }
        if (erasure.again() || dropOld(now)) {
            return true;
        }
        return switch (state.phase()) {
            case IDLE -> {
                boolean isTime =
                        !now.isBefore(state.from().plus(current.settings().interval()));
                yield mayBegin && isTime && begin(state, current, now);
            }
            case BUILDING -> build(state, current);
            case FROZEN -> queued();
        };
    }

    private boolean begin(DigestState state, ActivityRules current, Instant now) {
        Instant alive = now.minus(ActivityFlush.INTERVAL.multipliedBy(3));
        List<Life> dead = store.nodes().all().stream()
                .filter(life ->
                        life.ended().isAfter(Instant.EPOCH) || life.flushed().isBefore(alive))
                .toList();
        List<Gap> gaps = dead.stream()
                .map(life -> new Gap(
                        life.flushed(),
                        min(
                                life.flushed().plus(ActivityFlush.INTERVAL),
                                life.ended().isAfter(Instant.EPOCH) ? life.ended() : now)))
                .toList();
        long last = store.counts().lastId();
        transactions.inTransaction(() -> {
            store.nodes().forget(dead.stream().map(Life::id).toList());
            return store.digests()
                    .save(state.building(now, last, current.settings().privacy(), gaps));
        });
        return true;
    }

    /** One piece: some objects, each whole. */
    private boolean build(DigestState state, ActivityRules current) {
        List<Row> page = store.counts().after(state.cursor(), state.lastRow(), PAGE);
        if (page.isEmpty()) {
            freeze(state);
            return true;
        }
        Map<Subject, List<Row>> bySubject = whole(page, state.lastRow());
        Set<Subject> present = received.of(bySubject.keySet());
        Pseudonyms pseudonyms = Pseudonyms.find(store.secrets()).orElseThrow();
        List<Long> done = new ArrayList<>();
        List<Doings> told = new ArrayList<>();
        long dropped = 0;
        long leftOut = 0;
        for (Map.Entry<Subject, List<Row>> one : bySubject.entrySet()) {
            List<Row> rows = one.getValue();
            if (one.getKey().equals(CountTable.ERASED)) {
                continue;
            }
            if (one.getKey().equals(CountTable.DROPPED)) {
                dropped += rows.stream().mapToLong(Row::acts).sum();
            } else if (!present.contains(one.getKey())) {
                leftOut += rows.stream().mapToLong(Row::acts).sum();
            } else {
                Doings doings = Doings.of(
                        one.getKey(),
                        rows,
                        who -> state.privacy() == Privacy.PER_USER ? who : Who.hidden(pseudonyms, who));
                if (state.privacy() == Privacy.AGGREGATE
                        && Telling.isTooFew(doings, current.settings().leastPeople())) {
                    // They wait for others; what visitors did need not.
                    rows = doings.foldedViewers() > 0
                            ? List.of()
                            : rows.stream().filter(row -> row.who().isEmpty()).toList();
                    doings = Doings.of(one.getKey(), rows, who -> who);
                }
                if (doings.acts() > 0) {
                    told.add(doings);
                }
            }
            rows.forEach(row -> done.add(row.id()));
        }
        save(state, current, lastOf(bySubject.keySet()), told, done, dropped, leftOut);
        return true;
    }

    private void save(
            DigestState state,
            ActivityRules current,
            Subject cursor,
            List<Doings> told,
            List<Long> done,
            long dropped,
            long leftOut) {
        List<DigestPart> parts = new ArrayList<>();
        if (state.parts() > 0) {
            store.digests().part(state.parts()).ifPresent(parts::add);
        }
        int before = parts.size();
        Parts.add(parts, told, current.maxPartBytes());
        transactions.inTransaction(() -> {
            for (int i = 0; i < parts.size(); i++) {
                store.digests().put(state.parts() + 1 - before + i, parts.get(i));
            }
            chunks(done).forEach(store.counts()::delete);
            return store.digests().save(state.built(cursor.toString(), parts.size() - before, dropped, leftOut));
        });
    }

    /** A digest without any entries says that nothing happened. */
    private void freeze(DigestState state) {
        transactions.inTransaction(() -> {
            DigestState whole = state;
            if (state.parts() == 0) {
                store.digests().put(1, DigestPart.EMPTY);
                whole = state.withParts(1);
            }
            outbox.add(List.of(row(clock.instant())));
            return store.digests().save(whole.frozen());
        });
    }

    /** Its row is there, unless somebody took it out of the outbox. */
    private boolean queued() {
        if (outbox.ofSubjects(List.of(Digests.SUBJECT)).isEmpty()) {
            outbox.add(List.of(row(clock.instant())));
        }
        return false;
    }

    static NewRow row(Instant now) {
        return new NewRow(
                RowClass.DIGEST, now, Digests.SUBJECT, Digests.SUBJECT, ChangeKind.UPSERTED, Cause.FOLLOW_UP, now);
    }

    /** What waited for others, or for a digest, long enough. */
    private boolean dropOld(Instant now) {
        List<Row> old = store.counts().before(now.minus(KEPT), CHUNK);
        if (old.isEmpty()) {
            return false;
        }
        long dropped = old.stream().mapToLong(Row::acts).sum();
        transactions.inTransaction(() -> {
            if (store.counts().delete(old.stream().map(Row::id).toList()) > 0 && dropped > 0) {
                store.counts().add("", List.of(Row.ofDropped(now, dropped)));
            }
            return old;
        });
        return old.size() == CHUNK;
    }

    /** All rows of each object of the page; of the last one only when it is the only one, else it is for the next page. */
    private Map<Subject, List<Row>> whole(List<Row> page, long lastRow) {
        Map<Subject, List<Row>> bySubject = new LinkedHashMap<>();
        page.forEach(row -> bySubject
                .computeIfAbsent(row.subject(), none -> new ArrayList<>())
                .add(row));
        if (page.size() < PAGE) {
            return bySubject;
        }
        Subject last = page.get(PAGE - 1).subject();
        if (bySubject.size() > 1) {
            bySubject.remove(last);
            return bySubject;
        }
        List<Row> rows = bySubject.computeIfAbsent(last, none -> new ArrayList<>());
        List<Row> more;
        do {
            more = store.counts().of(last, rows.get(rows.size() - 1).id(), lastRow, PAGE);
            rows.addAll(more);
        } while (more.size() == PAGE);
        return bySubject;
    }

    private static Subject lastOf(Set<Subject> subjects) {
        return List.copyOf(subjects).get(subjects.size() - 1);
    }

    private static List<List<Long>> chunks(List<Long> ids) {
        List<List<Long>> chunks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            chunks.add(ids.subList(from, Math.min(ids.size(), from + CHUNK)));
        }
        return chunks;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
