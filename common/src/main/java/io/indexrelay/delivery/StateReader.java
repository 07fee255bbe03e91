package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.SetFamily;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.delivery.Decision.Hold;
import io.indexrelay.delivery.Decision.Send;
import io.indexrelay.delivery.Decision.Skip;
import io.indexrelay.delivery.Decision.Trouble;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.AccessSetDeleted;
import io.indexrelay.payload.EventData.AccessSetUpserted;
import io.indexrelay.payload.EventData.ContentAccessChanged;
import io.indexrelay.payload.EventData.ContentDeleted;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.payload.EventData.PriorityUpserted;
import io.indexrelay.payload.EventData.UserDeleted;
import io.indexrelay.payload.EventData.UserUpserted;
import io.indexrelay.payload.Version;
import io.indexrelay.scope.Admission;
import io.indexrelay.scope.Admission.Sets;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.Person;
import io.indexrelay.snapshot.Priorities;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.snapshot.SnapshotReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what a claimed subject is now and decides what is to be told. What cannot be read is hidden; what receivers never
 * had is never withdrawn; a row that tells of what has not happened yet is held.
 */
final class StateReader {

    private static final Logger log = LoggerFactory.getLogger(StateReader.class);
    private static final int ROUNDS = 3;
    private static final String OF_REFUSED = "its space or project may not leave";
    private static final String UNNAMED = "nothing that leaves refers to it";

    private final SnapshotReader snapshots;
    private final AccessReader access;
    private final People people;
    private final Priorities priorities;
    private final Ledger ledger;
    private final Admission admission;
    private final Function<Snapshot, String> stamps;
    private final Holds holds;
    private final Clock clock;
    private final Freshness freshness;
    private final Echoes echoes;

    StateReader(DeliveryPorts ports, Holds holds, Clock clock) {
        this.snapshots = ports.snapshots();
        this.access = ports.access();
        this.people = ports.people();
        this.priorities = ports.priorities();
        this.ledger = ports.ledger();
        this.admission = ports.admission();
        this.stamps = ports.lister()::stamp;
        this.holds = holds;
        this.clock = clock;
        this.freshness = new Freshness(holds, clock);
        this.echoes = new Echoes(holds);
    }

    /** @param entry what receivers have of it; null when we know nothing */
    Decision decide(Claim claim, @Nullable LedgerEntry entry) {
        return switch (claim.subject().kind()) {
            case USER -> user(claim, entry);
            case ACCESS_SET -> SetFamily.isFamily(claim.subject()) ? new Skip(null) : accessSet(claim, entry);
            case PRIORITY -> priority(claim);
            case USERNAME -> unknownName(claim);
            default -> document(claim, entry);
        };
    }

    /** Whether receivers have it, or may have it. */
    static boolean wasSent(@Nullable LedgerEntry entry) {
        return entry != null
                && (entry.state() == SentState.PRESENT || !entry.intended().equals(Version.NONE));
    }

    private Decision document(Claim claim, @Nullable LedgerEntry entry) {
        boolean known = entry != null && entry.state() == SentState.PRESENT;
        boolean isOnlyAccess = claim.isOnlyAccess() && claim.rows().stream().noneMatch(freshness::mayWait);
        if (known && isOnlyAccess) {
            Instant now = clock.instant();
            AccessReading rule = accessOf(claim);
            Optional<Decision> kept = keptBack(claim, entry, rule);
            if (kept.isPresent()) {
                return kept.get();
            }
            if (rule instanceof AccessReading.Known is) {
                return new Send(new ContentAccessChanged(is.access()), now, null);
            }
        }
        Reading reading = new Reading.Absent(Reason.NOT_FOUND);
        for (int round = 0; round < ROUNDS; round++) {
            Instant now = clock.instant();
            AccessReading before = accessOf(claim);
            Optional<Decision> kept = keptBack(claim, entry, before);
            if (kept.isPresent()) {
                return kept.get();
            }
            reading = stateOf(claim);
            AccessReading after = accessOf(claim);
            // It may have been let in by what it was, and read as what it is.
            Optional<Decision> keptNow = keptBack(claim, entry, after);
            if (keptNow.isPresent()) {
                return keptNow.get();
            }
            if (before.equals(after)) {
                return document(claim, entry, reading, after, now);
            }
        }
        return reading instanceof Reading.Present present
                ? closed(present)
                : hide(entry, new ContentDeleted(Reason.UNDELIVERABLE), "it changed while it was read");
    }

    /** What becomes of a document that may not leave; empty when it may, or when there is none to be judged. */
    private Optional<Decision> keptBack(Claim claim, @Nullable LedgerEntry entry, AccessReading rule) {
        if (admission.isOpen() || !(rule instanceof AccessReading.Known known)) {
            return Optional.empty();
        }
        try {
            return admission.refusal(claim.subject(), known.access()).map(why -> refused(claim, entry)
                    .because(why));
        } catch (RuntimeException | LinkageError e) {
            String undecided = e.getMessage() == null ? failure(claim, e) : e.getMessage();
            return Optional.of(hide(entry, new ContentDeleted(Reason.UNDELIVERABLE), undecided));
        }
    }

    private Decision refused(Claim claim, @Nullable LedgerEntry entry) {
        if (claim.rows().stream().anyMatch(freshness::mayWait) && stateOf(claim) instanceof Reading.Present present) {
            List<OutboxRow> awaited =
                    freshness.awaited(claim.rows(), present.snapshot().updated());
            if (!awaited.isEmpty()) {
                return hold(awaited);
            }
        }
        return wasSent(entry) || mayHaveContents(claim, entry) || isToldAgain(claim, entry)
                ? new Send(new ContentDeleted(Reason.OUT_OF_SCOPE), clock.instant(), null)
                : Skip.refused(echoes.mayBeEarly(claim), stampOf(claim));
    }

    /** What may not leave is read for a comparison alone, so that the next one need not ask for it again. */
    private String stampOf(Claim claim) {
        boolean isCompared = claim.rows().stream().anyMatch(row -> row.cause().equals(Cause.RECONCILE));
        return isCompared && stateOf(claim) instanceof Reading.Present present ? stamps.apply(present.snapshot()) : "";
    }

    private Decision document(
            Claim claim, @Nullable LedgerEntry entry, Reading reading, AccessReading rule, Instant readAt) {
        if (reading instanceof Reading.Unreadable unreadable) {
            return hide(entry, new ContentDeleted(Reason.UNDELIVERABLE), unreadable.why());
        }
        if (reading instanceof Reading.Absent absent) {
            return absent(claim, entry, new ContentDeleted(absent.reason()), absent.reason() == Reason.NOT_FOUND)
                    .because(absent.reason().word());
        }
        if (rule instanceof AccessReading.Unreadable unreadable) {
            return hide(entry, new ContentDeleted(Reason.UNDELIVERABLE), unreadable.why());
        }
        if (reading instanceof Reading.Present present && rule instanceof AccessReading.Known known) {
            List<OutboxRow> awaited =
                    freshness.awaited(claim.rows(), present.snapshot().updated());
            return (awaited.isEmpty() ? stillThere(claim) : Optional.<Decision>of(hold(awaited)))
                    .orElseGet(() -> new Send(new ContentUpserted(present.snapshot(), known.access()), readAt, null));
        }
        return absent(claim, entry, new ContentDeleted(Reason.NOT_FOUND), true);
    }

    private Decision accessSet(Claim claim, @Nullable LedgerEntry entry) {
        Instant now = clock.instant();
        try {
            Sets may = admission.ofSet(claim.subject().id());
            if (may == Sets.NEVER || (may == Sets.WHERE_NAMED && !isNamed(claim, entry))) {
                return may == Sets.NEVER && (wasSent(entry) || isToldAgain(claim, entry))
                        ? new Send(new AccessSetDeleted(), now, null)
                        : Skip.refused(false, "").because(may == Sets.NEVER ? OF_REFUSED : UNNAMED);
            }
        } catch (RuntimeException | LinkageError e) {
            return hide(entry, new AccessSetDeleted(), failure(claim, e));
        }
        SetReading reading = setOf(claim);
        if (reading instanceof SetReading.Known known) {
            Trouble narrower = known.narrower() == null
                    ? null
                    : new Trouble(known.narrower(), now.plus(holds.unreadable()), false);
            return stillThere(claim)
                    .orElseGet(() -> new Send(new AccessSetUpserted(known.access(), known.title()), now, narrower));
        }
        if (reading instanceof SetReading.Unreadable unreadable) {
            return hide(entry, new AccessSetDeleted(), unreadable.why());
        }
        return absent(claim, entry, new AccessSetDeleted(), false);
    }

    /** Whether something that has left refers to the set: it has left itself then, or the sender asks for it because of that. */
    private static boolean isNamed(Claim claim, @Nullable LedgerEntry entry) {
        boolean hasLeft = wasSent(entry) || (entry != null && entry.state() == SentState.DELETED);
        return hasLeft || claim.rows().stream().anyMatch(row -> row.cause().equals(Cause.FOLLOW_UP));
    }

    private Decision user(Claim claim, @Nullable LedgerEntry entry) {
        Instant now = clock.instant();
        Optional<Person> person;
        try {
            person = people.byKey(claim.subject().id());
        } catch (RuntimeException | LinkageError e) {
            return hide(entry, new UserDeleted(), failure(claim, e));
        }
        if (isBecoming(claim, entry, person)) {
            return hold(claim.anonymizations());
        }
        return person.isPresent()
                ? stillThere(claim).orElseGet(() -> new Send(new UserUpserted(person.get()), now, null))
                : absent(claim, entry, new UserDeleted(), true);
    }

    /**
     * Whether the product is not done with making this user somebody else: receivers know the name yet, by this key or by the
     * one before it, or a key that is to come is not there. After a while we tell what is there.
     */
    private boolean isBecoming(Claim claim, @Nullable LedgerEntry entry, Optional<Person> person) {
        Instant now = clock.instant();
        boolean isYoung = claim.anonymizations().stream()
                .anyMatch(row -> now.isBefore(row.at().plus(holds.deletion())));
        return isYoung
                && person.map(found -> ledger.userNamed(found.username()).isPresent())
                        .orElse(entry == null);
    }

    /** A deletion is no event: whoever knows the priority that is gone has nothing that refers to it. */
    private Decision priority(Claim claim) {
        Instant now = clock.instant();
        try {
            return priorities
                    .byId(claim.subject().id())
                    .<Decision>map(priority -> new Send(new PriorityUpserted(priority), now, null))
                    .orElseGet(() -> new Skip(null));
        } catch (RuntimeException | LinkageError e) {
            return new Skip(new Trouble(failure(claim, e), now.plus(holds.unreadable())));
        }
    }

    /** Neither the product nor the ledger knows the name (yet). */
    private Decision unknownName(Claim claim) {
        return isYoung(claim) && claim.strongest() != ChangeKind.DELETED ? hold(claim.rows()) : new Skip(null);
    }

    /** A deletion is told when it has happened; after a while we tell what is there instead. */
    private Optional<Decision> stillThere(Claim claim) {
        Instant now = clock.instant();
        Optional<OutboxRow> deletion = claim.standingDeletion();
        if (deletion.isEmpty()) {
            return Optional.empty();
        }
        if (now.isBefore(deletion.get().at().plus(holds.deletion()))) {
            return Optional.of(hold(claim.deletions()));
        }
        log.warn(
                "{} is still there {} after its deletion was captured; sent as it is",
                claim.subject(),
                holds.deletion());
        return Optional.empty();
    }

    private Decision absent(Claim claim, @Nullable LedgerEntry entry, EventData told, boolean mayComeYet) {
        if (wasSent(entry) || mayHaveContents(claim, entry) || isToldAgain(claim, entry)) {
            return new Send(told, clock.instant(), null);
        }
        boolean awaited = mayComeYet && claim.strongest() != ChangeKind.DELETED && !claim.isOfBackfill();
        return awaited && isYoung(claim) ? hold(claim.rows()) : new Skip(null);
    }

    private Hold hold(List<OutboxRow> awaited) {
        return new Hold(clock.instant().plus(holds.step()), awaited);
    }

    /** A container that was told deleted because it could not be delivered: what it contains went out all the same. */
    private static boolean mayHaveContents(Claim claim, @Nullable LedgerEntry entry) {
        return entry != null
                && entry.state() == SentState.DELETED
                && claim.subject().kind().isContainer()
                && claim.strongest() == ChangeKind.DELETED;
    }

    /** A replay is for receivers that lost what they were told, deletions too. */
    private static boolean isToldAgain(Claim claim, @Nullable LedgerEntry entry) {
        return entry != null && entry.state() == SentState.DELETED && claim.isManual();
    }

    private boolean isYoung(Claim claim) {
        return clock.instant().isBefore(claim.newestCapture().plus(holds.creation()));
    }

    private Decision hide(@Nullable LedgerEntry entry, EventData told, String why) {
        Trouble trouble = new Trouble(why, clock.instant().plus(holds.unreadable()));
        return wasSent(entry) ? new Send(told, clock.instant(), trouble) : new Skip(trouble);
    }

    private Decision closed(Reading.Present present) {
        Instant now = clock.instant();
        return new Send(
                new ContentUpserted(present.snapshot(), Access.CLOSED),
                now,
                new Trouble("it changed each time it was read", now.plus(holds.echo())));
    }

    private AccessReading accessOf(Claim claim) {
        try {
            return access.ofDocument(claim.subject());
        } catch (RuntimeException | LinkageError e) {
            return new AccessReading.Unreadable(failure(claim, e));
        }
    }

    private Reading stateOf(Claim claim) {
        try {
            return snapshots.read(claim.subject());
        } catch (RuntimeException | LinkageError e) {
            return new Reading.Unreadable(failure(claim, e));
        }
    }

    private SetReading setOf(Claim claim) {
        try {
            return access.ofSet(claim.subject().id());
        } catch (RuntimeException | LinkageError e) {
            return new SetReading.Unreadable(failure(claim, e));
        }
    }

    /** A version of the product may lack a method that we call: that hides what needs it, and stops nothing else. */
    private static String failure(Claim claim, Throwable e) {
        log.warn("Could not read {}", claim.subject(), e);
        return "reading failed: " + e.getClass().getSimpleName();
    }
}
