package io.indexrelay.delivery;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Company for an event that was refused when it was alone. It is refused for good only when the endpoint takes another one
 * with it; behind the barrier there may never be another. So something that receivers have already is read and sent again
 * with it, which tells nobody anything new.
 */
final class Witness {

    private static final List<Kind> KINDS = List.of(
            Kind.ACCESS_SET, Kind.USER, Kind.SPACE, Kind.PROJECT, Kind.PAGE, Kind.ISSUE, Kind.BLOG_POST, Kind.FILTER);

    private static final int FEW = 10;

    private final Outbox outbox;
    private final Ledger ledger;

    Witness(Outbox outbox, Ledger ledger) {
        this.outbox = outbox;
        this.ledger = ledger;
    }

    /** Something that receivers have besides the suspect; empty when there is nothing. */
    Optional<Subject> besides(Claim suspect) {
        return KINDS.stream()
                .flatMap(kind -> ledger.list(kind, "", FEW).stream())
                .filter(entry -> entry.state() == SentState.PRESENT)
                .map(entry -> entry.key().subject())
                .filter(subject -> !subject.equals(suspect.subject()))
                .filter(subject -> !subject.equals(suspect.partitionKey()))
                .findFirst();
    }

    /** Queues it beside the suspect, unless it waits already; captured as early, so that nothing else keeps it back. */
    void call(Subject subject, Claim suspect, RowClass rowClass) {
        boolean isWaiting = outbox.ofSubjects(List.of(subject)).stream()
                .anyMatch(row -> row.rowClass() == rowClass && row.kind() == ChangeKind.UPSERTED);
        if (!isWaiting) {
            Instant at = suspect.newestCapture();
            outbox.add(List.of(new NewRow(
                    rowClass, at, subject, Change.keyOf(subject), ChangeKind.UPSERTED, Cause.FOLLOW_UP, at)));
        }
    }
}
