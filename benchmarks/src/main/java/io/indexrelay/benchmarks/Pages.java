package io.indexrelay.benchmarks;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Reading;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.Examples;

/**
 * A product of any number of pages that keeps none of them: each is made when it is read, always alike, with a text of two
 * kilobytes. So reading costs the same at any size and no memory. Thread-safe.
 */
final class Pages implements SnapshotReader, AccessReader {

    static final int TEXT_BYTES = 2048;

    private static final String TEXT = "What is written here says little, and as much as a page does. "
            .repeat(40)
            .substring(0, TEXT_BYTES);

    @Override
    public Reading read(Subject subject) {
        if (subject.kind() != Kind.PAGE) {
            return new Reading.Absent(Reading.Reason.NOT_FOUND);
        }
        long id = Long.parseLong(subject.id());
        return new Reading.Present(Examples.withText(Examples.page(id, "Page " + id), "No. " + id + ". " + TEXT));
    }

    @Override
    public AccessReading ofDocument(Subject subject) {
        return subject.kind() == Kind.PAGE
                ? new AccessReading.Known(Examples.ofSpace(), subject.id())
                : new AccessReading.Absent();
    }

    @Override
    public SetReading ofSet(String setId) {
        return new SetReading.Known(Access.OPEN, "Space ONE");
    }
}
