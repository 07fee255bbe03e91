package io.indexrelay.delivery;

import io.indexrelay.access.SetFamily;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.SyncReceipts;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Decision.Skip;
import io.indexrelay.delivery.Decision.Trouble;
import io.indexrelay.delivery.Frozen.Part;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.SyncCompleted;
import io.indexrelay.payload.EventData.SyncStarted;
import io.indexrelay.payload.Version;
import io.indexrelay.scope.Admission.Consequences;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens to claimed rows in the end: they are deleted, exactly they, and only while the term is still ours. Before
 * that, everything that their events call for has been queued.
 */
final class Settlement {

    private static final String SYNC_REFUSED =
            "the endpoint refused an event of it; redeliver it from the dead letters, or cancel: ";

    private final DeliveryPorts ports;
    private final Office office;
    private final LedgerBook book;
    private final SyncReceipts syncs;
    private final Memory memory;
    private final Journal journal;
    private final Letters letters;
    private final Purge purge;
    private final Clock clock;
    private final Echoes echoes;

    Settlement(
            DeliveryPorts ports,
            Office office,
            LedgerBook book,
            SyncReceipts syncs,
            Memory memory,
            Journal journal,
            Purge purge,
            Clock clock,
            Holds holds) {
        this.ports = ports;
        this.office = office;
        this.book = book;
        this.syncs = syncs;
        this.memory = memory;
        this.journal = journal;
        this.letters = new Letters(ports.deadLetters());
        this.purge = purge;
        this.clock = clock;
        this.echoes = new Echoes(holds);
    }

    /** Another node may have been in office. */
    void forget() {
        letters.forget();
        purge.forget();
    }

    /** The kinds of which nothing hides anything: what is refused of them is given up, all else is hidden instead. */
    static boolean hidesNothing(Kind kind) {
        return kind == Kind.PRIORITY || kind == Kind.SYNC || kind == Kind.PURGE || kind == Kind.SELF_CHECK;
    }

    /** A part that was refused for good and hides nothing. False when the office is lost; then nothing was deleted. */
    boolean giveUp(Part part, String reason) {
        if (!office.check()) {
            return false;
        }
        Subject subject = part.claim().subject();
        ports.transactions().inTransaction(() -> {
            if (subject.kind() == Kind.PURGE) {
                purge.refused(reason);
            } else {
                letters.put(List.of(Letters.of(part, DeadLetter.Fate.GIVEN_UP, reason, clock.instant())));
            }
            if (subject.kind() == Kind.SYNC) {
                syncs.explain(Backfill.scopeOf(subject), SYNC_REFUSED + reason);
            }
            return delete(part.claim().ids());
        });
        memory.settled(subject);
        return true;
    }

    /** Rows that need no event. False when the office is lost; then nothing was deleted. */
    boolean skip(Map<Claim, Skip> skips) {
        if (skips.isEmpty()) {
            return true;
        }
        if (!office.check()) {
            return false;
        }
        List<Long> ids = new ArrayList<>();
        List<NewRow> again = new ArrayList<>();
        Consequences admitted = admitted(skips.keySet(), again);
        List<LedgerKey> refused = new ArrayList<>();
        skips.forEach((claim, skip) -> {
            ids.addAll(claim.ids());
            rescoped(claim, skip.isRefused(), again);
            if (skip.isRefused()) {
                refused.add(claim.ledgerKey());
            }
            retry(claim, skip.trouble(), again);
            if (skip.mayBeEarly()) {
                again.add(echoes.ofUnseen(claim, clock.instant()));
            } else if (skip.lacksBytes()) {
                echoes.another(claim, clock.instant()).ifPresent(again::add);
            }
        });
        long failed = skips.entrySet().stream()
                .filter(skip -> skip.getValue().trouble() != null
                        && skip.getValue().trouble().hides()
                        && skip.getKey().isOfBackfill())
                .count();
        Map<LedgerKey, String> seen = new LinkedHashMap<>();
        List<DeadLetter> troubled = new ArrayList<>();
        List<Subject> settled = new ArrayList<>();
        skips.forEach((claim, skip) -> {
            if (!skip.stamp().isEmpty()) {
                seen.put(claim.ledgerKey(), skip.stamp());
            }
        });
        skips.forEach((claim, skip) -> {
            if (skip.trouble() == null) {
                settled.add(claim.subject());
            } else {
                troubled.add(Letters.untold(claim, skip.trouble().why(), clock.instant()));
            }
        });
        ports.transactions().inTransaction(() -> {
            ports.outbox().add(again);
            admitted.note().run();
            book.refuse(refused);
            syncsFailed(failed);
            erase(skips.entrySet().stream()
                    .filter(skip -> isAnonymized(skip.getKey())
                            || (skip.getValue().trouble() == null && isDeletedPerson(skip.getKey())))
                    .map(Map.Entry::getKey)
                    .toList());
            letters.put(troubled);
            letters.settled(settled);
            book.seen(seen);
            return delete(ids);
        });
        skips.forEach((claim, skip) -> {
            if (skip.mayBeEarly() && skip.trouble() == null) {
                memory.told(claim.subject());
            } else {
                remember(claim.subject(), skip.trouble());
            }
        });
        return true;
    }

    /**
     * Parts with a receipt. False when the office is lost; then nothing was deleted and nothing logged.
     *
     * @param entry of the batch in the delivery log
     */
    boolean complete(List<Part> parts, LoggedDelivery entry) {
        if (!office.check()) {
            return false;
        }
        List<NewRow> rows = new ArrayList<>();
        Instant now = clock.instant();
        for (Part part : parts) {
            Subject subject = part.claim().subject();
            if (LedgerBook.comesAgain(part) && subject.kind().isContainer()) {
                rows.add(task(part.claim(), ChangeKind.SUBTREE_UPSERTED, now));
            } else if (LedgerBook.takesAlongContents(part)) {
                rows.add(task(part.claim(), ChangeKind.SUBTREE, now));
            } else if (LedgerBook.comesAgain(part) || comesIn(part)) {
                queueDependents(subject);
            }
        }
        Consequences admitted = admitted(parts.stream().map(Part::claim).toList(), rows);
        notWaiting(book.missingSets(parts, startOfFullSync()))
                .forEach(set -> rows.add(new NewRow(
                        RowClass.ACCESS, now, set, Change.keyOf(set), ChangeKind.UPSERTED, Cause.FOLLOW_UP, now)));
        parts.forEach(part -> rescoped(part.claim(), false, rows));
        parts.forEach(part -> retry(part.claim(), part.trouble(), rows));
        parts.forEach(part -> echoes.of(part, now).ifPresent(rows::add));
        List<Long> ids =
                parts.stream().flatMap(part -> part.claim().ids().stream()).toList();
        long failed = parts.stream()
                .filter(part -> part.trouble() != null
                        && part.trouble().hides()
                        && part.claim().isOfBackfill())
                .count();
        List<DeadLetter> troubled = parts.stream()
                .filter(part -> part.trouble() != null)
                .map(part ->
                        Letters.of(part, DeadLetter.Fate.HIDDEN, part.trouble().why(), now))
                .toList();
        List<Subject> settled = parts.stream()
                .filter(part -> part.trouble() == null)
                .map(part -> part.claim().subject())
                .toList();
        journal.writeWith(entry, () -> {
            ports.outbox().add(rows);
            admitted.note().run();
            book.complete(parts);
            syncsFailed(failed);
            parts.forEach(this::receipt);
            erase(gonePeople(parts));
            letters.put(troubled);
            letters.settled(settled);
            return delete(ids);
        });
        parts.forEach(this::remember);
        return true;
    }

    /** Limits that are others than those applied last have everything asked for again. To be called before anything is read. */
    void lookAtLimits() {
        Consequences admitted = ports.admission().after(Map.of());
        if (admitted != Consequences.NONE) {
            ports.transactions().inTransaction(() -> {
                ports.outbox().add(AdmissionWalk.walks(admitted, Cause.RECONCILE, clock));
                admitted.note().run();
                return admitted;
            });
        }
    }

    /** What may leave otherwise by what became of sets and users is walked. */
    private Consequences admitted(Collection<Claim> claims, List<NewRow> rows) {
        Map<Subject, Boolean> read = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Kind kind = claim.subject().kind();
            if ((kind == Kind.ACCESS_SET && !SetFamily.isFamily(claim.subject())) || kind == Kind.USER) {
                read.put(claim.subject(), claim.nativeCause().isPresent());
            }
        }
        if (read.isEmpty()) {
            return Consequences.NONE;
        }
        Consequences admitted = ports.admission().after(read);
        rows.addAll(AdmissionWalk.walks(admitted, Cause.FOLLOW_UP, clock));
        return admitted;
    }

    /**
     * Whether a page or issue comes in that was there before and might not leave then: nothing else brings what hangs on it.
     * A backfill does.
     */
    private boolean comesIn(Part part) {
        return ports.admission().isAskedByWalks()
                && !part.claim().isOfBackfill()
                && !StateReader.wasSent(part.before())
                && part.event().event().data() instanceof EventData.ContentUpserted;
    }

    /** One that could not be read or was refused has a row for later: it is not tried again for each document. */
    private Set<Subject> notWaiting(Set<Subject> sets) {
        Set<Subject> others = new LinkedHashSet<>(sets);
        for (List<Subject> chunk : Chunks.of(List.copyOf(sets))) {
            ports.outbox().ofSubjects(chunk).stream()
                    .filter(row -> row.kind() == ChangeKind.UPSERTED)
                    .forEach(row -> others.remove(row.subject()));
        }
        return others;
    }

    /**
     * What goes by another object may leave or not because of that: what a set admits to, and what lies in a space or
     * project that does not leave itself.
     */
    private void rescoped(Claim claim, boolean isRefused, List<NewRow> rows) {
        Subject subject = claim.subject();
        Optional<Subject> concerned = Optional.empty();
        if (subject.kind() == Kind.ACCESS_SET && claim.nativeCause().isPresent()) {
            concerned = ports.admission().concernedBy(subject.id());
        } else if (isRefused && subject.kind().isContainer()) {
            concerned = ports.ledger().containedIn(subject, "", 1).isEmpty() ? concerned : Optional.of(subject);
        }
        Instant now = clock.instant();
        concerned.ifPresent(what -> rows.add(
                new NewRow(RowClass.ACCESS, now, what, Change.keyOf(what), ChangeKind.RESCOPED, Cause.FOLLOW_UP, now)));
    }

    private static NewRow task(Claim claim, ChangeKind kind, Instant now) {
        return new NewRow(RowClass.ACCESS, now, claim.subject(), claim.partitionKey(), kind, Cause.FOLLOW_UP, now);
    }

    private int delete(List<Long> ids) {
        int deleted = 0;
        for (List<Long> chunk : Chunks.of(ids)) {
            deleted += ports.outbox().delete(chunk);
        }
        return deleted;
    }

    /** Receivers have swept every set that is older than this, or will when the sync that is under way completes. */
    private Version startOfFullSync() {
        return syncs.sweepsBefore(Backfill.ALL).map(Round::version).orElse(Version.NONE);
    }

    private void syncsFailed(long objects) {
        if (objects > 0) {
            syncs.failed(objects);
        }
    }

    /** Those who are gone or somebody else now, not those of whom nothing may be said for another reason. */
    private static List<Claim> gonePeople(List<Part> parts) {
        return parts.stream()
                .filter(part -> isAnonymized(part.claim())
                        || (part.trouble() == null && part.event().event().data() instanceof EventData.UserDeleted))
                .map(Part::claim)
                .toList();
    }

    /** Receivers never had this user, and nothing was told. */
    private static boolean isDeletedPerson(Claim claim) {
        return claim.subject().kind() == Kind.USER && claim.strongest() == ChangeKind.DELETED;
    }

    /** Whatever can be read and told of the user now. */
    private static boolean isAnonymized(Claim claim) {
        return claim.subject().kind() == Kind.USER && !claim.anonymizations().isEmpty();
    }

    private void erase(List<Claim> people) {
        if (!people.isEmpty()) {
            ports.digests()
                    .erase(people.stream().map(claim -> claim.subject().id()).toList());
        }
    }

    private void receipt(Part part) {
        EventData data = part.event().event().data();
        String scope = part.claim().subject().kind() == Kind.SYNC
                ? Backfill.scopeOf(part.claim().subject())
                : "";
        if (data instanceof SyncStarted) {
            syncs.started(scope, Round.text(part.event().event().version()));
        } else if (data instanceof SyncCompleted) {
            syncs.completed(scope);
        } else if (data instanceof EventData.Purge) {
            purge.taken(part.event().event().version());
        } else if (data instanceof EventData.ActivityDigest digest) {
            ports.digests().taken(digest);
        }
    }

    /**
     * What was in trouble is read again later, by a row of its own, so that nothing else waits for it. What receivers have,
     * admitting fewer than it should, is only listed: a row that waits would look like a delay.
     */
    private void retry(Claim claim, @Nullable Trouble trouble, List<NewRow> rows) {
        if (trouble != null && trouble.hides()) {
            RowClass rowClass = claim.partitionKey().equals(Subject.CONTROL) ? RowClass.ACCESS : RowClass.CONTENT;
            rows.add(new NewRow(
                    rowClass,
                    trouble.again(),
                    claim.subject(),
                    claim.partitionKey(),
                    ChangeKind.UPSERTED,
                    Cause.FOLLOW_UP,
                    clock.instant()));
        }
    }

    private void remember(Part part) {
        Subject subject = part.claim().subject();
        if (part.claim().standingDeletion().isPresent() && !LedgerBook.isGone(part)) {
            memory.undeleted(subject);
        } else if (!part.claim().isEcho()) {
            memory.confirmed(subject);
        }
        if (part.trouble() == null) {
            memory.told(subject);
        } else {
            memory.hidden(subject, part.trouble().why());
        }
    }

    private void remember(Subject subject, @Nullable Trouble trouble) {
        if (trouble == null) {
            memory.settled(subject);
        } else {
            memory.hidden(subject, trouble.why());
        }
    }

    /** Before the rows go, so that a crash in between repeats and never loses. */
    private void queueDependents(Subject owner) {
        String after = "";
        List<Listed> chunk;
        do {
            chunk = ports.lister().dependents(owner, after, Chunks.SIZE);
            Instant now = clock.instant();
            ports.outbox()
                    .add(chunk.stream()
                            .map(listed -> new NewRow(
                                    listed.subject().kind() == Kind.ATTACHMENT ? RowClass.ATTACHMENT : RowClass.CONTENT,
                                    now,
                                    listed.subject(),
                                    listed.partitionKey(),
                                    ChangeKind.UPSERTED,
                                    Cause.FOLLOW_UP,
                                    now))
                            .toList());
            after = chunk.isEmpty()
                    ? after
                    : chunk.get(chunk.size() - 1).subject().toString();
        } while (chunk.size() == Chunks.SIZE);
    }
}
