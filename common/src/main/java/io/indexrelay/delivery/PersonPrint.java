package io.indexrelay.delivery;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.Encoding;
import io.indexrelay.payload.Event;
import io.indexrelay.payload.EventData.UserUpserted;
import io.indexrelay.payload.EventEncoder;
import io.indexrelay.payload.Origin;
import io.indexrelay.payload.Version;
import io.indexrelay.snapshot.Person;
import java.time.Clock;
import java.util.function.Function;

/** The fingerprint that the ledger has of a person, made without sending; {@code ""} for one too large to be sent. */
record PersonPrint(EventEncoder encoder, Clock clock) implements Function<Person, String> {

    @Override
    public String apply(Person person) {
        Subject subject = new Subject(Kind.USER, person.key());
        Event event = new Event(
                Version.NONE, subject, Subject.CONTROL, clock.instant(), Origin.LIVE, null, new UserUpserted(person));
        return encoder.encode(event, Integer.MAX_VALUE) instanceof Encoding.Fits fits
                ? fits.event().fingerprints().content()
                : "";
    }
}
