package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.Encoding;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.AccessSetUpserted;
import io.indexrelay.payload.EventData.ContentAccessChanged;
import io.indexrelay.payload.EventData.UserUpserted;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Fingerprints;
import io.indexrelay.payload.Origin;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.payload.Source;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Person;
import java.time.Clock;
import java.util.Optional;

/**
 * The fingerprints that the ledger would have of what is read now, made without sending: where they are equal, receivers
 * have just this. {@code ""} for what is too large to be sent. Thread-safe.
 */
public final class Prints {

    /** Fingerprints know nothing of where an event comes from. */
    private static final Source ANY = new Source("any", "any");

    private final EventEncoder encoder;
    private final Clock clock;

    Prints(EventEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
    }

    public Prints(PayloadSettings settings, Clock clock) {
        this(new EventEncoder(ANY, settings), clock);
    }

    /** Whether receivers have this rule of the document. */
    public boolean isOf(LedgerEntry entry, Access access) {
        return entry.accessFingerprint().equals(access(entry.key().subject(), access));
    }

    /** Whether receivers have this rule of the set. */
    public boolean isOf(LedgerEntry entry, SetReading.Known set) {
        return entry.accessFingerprint().equals(set(entry.key().subject(), set));
    }

    /** Whether receivers know the user so. */
    public boolean isOf(LedgerEntry entry, Person person) {
        return entry.contentFingerprint().equals(person(person));
    }

    String person(Person person) {
        return of(new Subject(Kind.USER, person.key()), new UserUpserted(person))
                .map(Fingerprints::content)
                .orElse("");
    }

    String access(Subject document, Access access) {
        return of(document, new ContentAccessChanged(access))
                .map(prints -> LedgerBook.shortened(document.kind(), prints.access()))
                .orElse("");
    }

    String set(Subject set, SetReading.Known rule) {
        return of(set, new AccessSetUpserted(rule.access(), rule.title()))
                .map(Fingerprints::access)
                .orElse("");
    }

    Optional<Fingerprints> of(Subject subject, EventData data) {
        Event event = new Event(Version.NONE, subject, Change.keyOf(subject), clock.instant(), Origin.LIVE, null, data);
        return encoder.encode(event, Integer.MAX_VALUE) instanceof Encoding.Fits fits
                ? Optional.of(fits.event().fingerprints())
                : Optional.empty();
    }
}
