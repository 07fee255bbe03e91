package io.indexrelay.read;

import io.indexrelay.access.AccessReading;
import io.indexrelay.access.SetReading;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.snapshot.Reading;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads of the product, each in a short transaction of its own, and closed by default: what cannot be read is said to be
 * unreadable, so that it is hidden and listed, and the log says why. On the sender's threads; thread-safe.
 */
public final class ClosedReads {

    private static final Logger log = LoggerFactory.getLogger(ClosedReads.class);

    /** Traces of failures in the log; each reason is there with the first object that it was met with. */
    private static final int MOST_TRACES = 100;

    /** Frames that tell one place from another. */
    private static final int FRAMES = 8;

    private final Set<String> traced = ConcurrentHashMap.newKeySet();
    private final Transactions transactions;
    private final Predicate<RuntimeException> gone;

    public ClosedReads(Transactions transactions) {
        this(transactions, failure -> false);
    }

    /** @param gone whether the product says by this failure that the object is not there any more */
    public ClosedReads(Transactions transactions, Predicate<RuntimeException> gone) {
        this.transactions = transactions;
        this.gone = gone;
    }

    /** What a document has in it. */
    public Reading snapshot(Subject subject, Supplier<Reading> read) {
        return closed(subject, read, new Reading.Absent(Reading.Reason.DELETED), Reading.Unreadable::new);
    }

    /** Who may see a document. */
    public AccessReading access(Subject subject, Supplier<AccessReading> read) {
        return closed("who may see " + subject, read, new AccessReading.Absent(), AccessReading.Unreadable::new);
    }

    /** Whom an access set admits; what refers to one that cannot be read is hidden as well. */
    public SetReading set(String setId, Supplier<SetReading> read) {
        return closed("the access set " + setId, read, new SetReading.Absent(), SetReading.Unreadable::new);
    }

    private <T> T closed(Object what, Supplier<T> read, T absent, Function<String, T> unreadable) {
        try {
            return transactions.inTransaction(read);
        } catch (RuntimeException e) {
            if (gone.test(e)) {
                return absent;
            }
            String why = Failures.describe(e);
            if (isNew(e)) {
                log.warn("Could not read {}; it is hidden until it can be read", what, e);
            } else {
                log.warn("Could not read {}; it is hidden until it can be read: {}", what, why);
            }
            return unreadable.apply(why);
        }
    }

    /** Thousands of objects may be unreadable for one reason, and each is read again and again. */
    private boolean isNew(RuntimeException failure) {
        List<StackTraceElement> trace = List.of(failure.getStackTrace());
        String place = failure.getClass().getName() + " " + trace.subList(0, Math.min(FRAMES, trace.size()));
        return traced.size() < MOST_TRACES && traced.add(place);
    }
}
