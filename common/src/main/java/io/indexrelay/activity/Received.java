package io.indexrelay.activity;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerBook;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What receivers have, by the ledger. Whatever limits what leaves has had its say there: what is out of scope, what the app
 * user may not see and what is hidden was withdrawn before a digest may go.
 */
final class Received {

    private final LedgerBook book;

    Received(Ledger ledger) {
        this.book = new LedgerBook(ledger);
    }

    /** Those of them that receivers have. What hangs on others is not counted by itself, and not among them. */
    Set<Subject> of(Collection<Subject> subjects) {
        Set<Subject> present = new HashSet<>();
        book.findPresent(subjects.stream()
                        .filter(subject -> subject.kind() == Kind.USER
                                || (subject.kind().isDocument()
                                        && !subject.kind().isDependent()))
                        .map(subject -> new LedgerKey(subject, subject.kind() == Kind.USER ? Subject.CONTROL : subject))
                        .toList())
                .forEach((key, entry) -> {
                    if (entry.state() == SentState.PRESENT) {
                        present.add(key.subject());
                    }
                });
        return present;
    }
}
