package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetReading;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.payload.Version;
import io.indexrelay.scope.Admission;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which documents and sets are seen by others now than receivers were told, by the ledger: so that a walk over many costs
 * events for those alone that it concerns. Reads only, and only while nothing is on its way.
 */
final class Comparison {

    private static final Logger log = LoggerFactory.getLogger(Comparison.class);

    private final AccessReader access;
    private final Admission admission;
    private final LedgerBook book;
    private final Memory memory;

    Comparison(AccessReader access, Admission admission, LedgerBook book, Memory memory) {
        this.access = access;
        this.admission = admission;
        this.book = book;
        this.memory = memory;
    }

    /** What receivers have of these. */
    Map<LedgerKey, LedgerEntry> known(List<Listed> page) {
        return book.findPresent(page.stream().map(Comparison::key).toList());
    }

    static LedgerKey key(Listed listed) {
        return new LedgerKey(listed.subject(), listed.partitionKey());
    }

    /**
     * Whether there is something to tell. A document that receivers do not have is none: whatever brings it tells who may
     * see it. A set is, as documents may name it already.
     *
     * @param entry what receivers have; null when we know nothing
     */
    boolean isOther(Subject subject, @Nullable LedgerEntry entry, Prints prints) {
        boolean isSet = subject.kind() == Kind.ACCESS_SET;
        if (entry == null || !StateReader.wasSent(entry)) {
            return isSet && !(setOf(subject) instanceof SetReading.Absent);
        }
        if (entry.state() != SentState.PRESENT || !entry.intended().equals(Version.NONE) || memory.isListed(subject)) {
            return true;
        }
        if (!isSet && !admission.isOpen() && !mayLeave(subject)) {
            return true;
        }
        String now = isSet ? printOfSet(subject, prints) : printOfDocument(subject, prints);
        return now.isEmpty() || !now.equals(entry.accessFingerprint());
    }

    /** Whether the document is there and may leave; what cannot be read may not. */
    boolean mayLeave(Subject document) {
        try {
            return access.ofDocument(document) instanceof AccessReading.Known known
                    && admission.refusal(document, known.access()).isEmpty();
        } catch (RuntimeException | LinkageError e) {
            failed(document, e);
            return false;
        }
    }

    /** Whether receivers have a rule of its own beside that of what it hangs on. */
    static boolean hasLevel(LedgerEntry entry, Prints prints) {
        Subject subject = entry.key().subject();
        Access plain = Access.of(List.of(Atom.document(entry.key().partitionKey())));
        return StateReader.wasSent(entry) && !prints.access(subject, plain).equals(entry.accessFingerprint());
    }

    private String printOfDocument(Subject subject, Prints prints) {
        try {
            return access.ofDocument(subject) instanceof AccessReading.Known known
                    ? prints.access(subject, known.access())
                    : "";
        } catch (RuntimeException | LinkageError e) {
            return failed(subject, e);
        }
    }

    private String printOfSet(Subject subject, Prints prints) {
        return setOf(subject) instanceof SetReading.Known known && known.narrower() == null
                ? prints.set(subject, known)
                : "";
    }

    private SetReading setOf(Subject subject) {
        try {
            return access.ofSet(subject.id());
        } catch (RuntimeException | LinkageError e) {
            return new SetReading.Unreadable(failed(subject, e));
        }
    }

    private static String failed(Subject subject, Throwable e) {
        log.warn("Could not read {}; it gets a row of its own", subject, e);
        return "";
    }
}
