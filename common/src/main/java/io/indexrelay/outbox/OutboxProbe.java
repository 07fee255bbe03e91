package io.indexrelay.outbox;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Finds out whether the outbox takes rows: by one that is inserted and deleted in one transaction, so nobody sees it. */
final class OutboxProbe {

    private static final Cause CAUSE = new Cause("probe");
    private static final Subject SUBJECT = new Subject(Kind.SELF_CHECK, "");
    /** Should it stay in spite of all: never. */
    private static final Instant DUE = Instant.parse("9999-01-01T00:00:00Z");

    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    OutboxProbe(Outbox outbox, Transactions transactions, Clock clock) {
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** On a thread without a transaction. @throws RuntimeException when a row cannot be written, read or deleted */
    void run() {
        transactions.inTransaction(() -> {
            outbox.add(List.of(new NewRow(
                    RowClass.DIGEST, DUE, SUBJECT, SUBJECT, ChangeKind.ACCESS_CHANGED, CAUSE, clock.instant())));
            List<Long> ids = outbox.ofSubjects(List.of(SUBJECT)).stream()
                    .filter(row -> row.cause().equals(CAUSE))
                    .map(OutboxRow::id)
                    .toList();
            int deleted = outbox.delete(ids);
            if (ids.isEmpty() || deleted != ids.size()) {
                throw new IllegalStateException(deleted + " of " + ids.size() + " probes could be deleted");
            }
            return deleted;
        });
    }
}
