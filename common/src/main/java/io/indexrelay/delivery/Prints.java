package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.Encoding;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventData;
import io.indexrelay.payload.EventData.AccessSetUpserted;
import io.indexrelay.payload.EventData.ContentAccessChanged;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Fingerprints;
import io.indexrelay.payload.Origin;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.payload.Source;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Person;
import java.time.Clock;

/**
 * The fingerprints that the ledger would have of what is read now, made without sending: where they are equal, receivers
 * have just this. Thread-safe.
 */
public final class Prints {

    /** Fingerprints know nothing of where an event comes from. */
    private static final Source ANY = new Source("any", "any");

    private final EventEncoder encoder;
    private final Clock clock;

    public Prints(PayloadSettings settings, Clock clock) {
        this.encoder = new EventEncoder(ANY, settings);
        this.clock = clock;
    }

    /** Whether receivers have this rule of the document. */
    public boolean isOf(LedgerEntry entry, Access access) {
        Subject subject = entry.key().subject();
        String print = printed(subject, new ContentAccessChanged(access)).access();
        return entry.accessFingerprint().equals(LedgerBook.shortened(subject.kind(), print));
    }

    /** Whether receivers have this rule of the set. */
    public boolean isOf(LedgerEntry entry, SetReading.Known set) {
        AccessSetUpserted told = new AccessSetUpserted(set.access(), set.title());
        return entry.accessFingerprint()
                .equals(printed(entry.key().subject(), told).access());
    }

    /** Whether receivers know the user so. */
    public boolean isOf(LedgerEntry entry, Person person) {
        return entry.contentFingerprint().equals(new PersonPrint(encoder, clock).apply(person));
    }

    private Fingerprints printed(Subject subject, EventData data) {
        Event event = new Event(Version.NONE, subject, Subject.CONTROL, clock.instant(), Origin.LIVE, null, data);
        return encoder.encode(event, Integer.MAX_VALUE) instanceof Encoding.Fits fits
                ? fits.event().fingerprints()
                : new Fingerprints("", "");
    }
}
