package io.indexrelay.selfcheck;

import io.indexrelay.access.SetFamily;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Whether something that was captured has still to be told, so that receivers are late and not wrong. */
final class Waiting {

    private static final int PAGE = 500;

    private final Outbox outbox;
    private final Clock clock;

    Waiting(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Rows of one of these, or a task or a name of which nobody knows yet whom it concerns. Second looks tell of nothing. */
    boolean isAny(Collection<Subject> subjects) {
        List<OutboxRow> first = outbox.due(RowClass.ACCESS, clock.instant(), Instant.EPOCH, 0, PAGE);
        if (first.size() == PAGE || first.stream().anyMatch(Waiting::concernsOthers)) {
            return true;
        }
        List<Subject> all = List.copyOf(subjects);
        for (int from = 0; from < all.size(); from += PAGE) {
            List<OutboxRow> rows = outbox.ofSubjects(all.subList(from, Math.min(all.size(), from + PAGE)));
            if (rows.stream().anyMatch(row -> row.rowClass() != RowClass.ECHO)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is read again anyway: by a row of its own, be it a second look, or by one of which nobody knows. */
    boolean isRead(Subject subject) {
        return isAny(List.of(subject)) || !outbox.ofSubjects(List.of(subject)).isEmpty();
    }

    private static boolean concernsOthers(OutboxRow row) {
        Kind kind = row.subject().kind();
        return row.kind().isTask() || kind == Kind.GROUP || kind == Kind.USERNAME || SetFamily.isFamily(row.subject());
    }
}
