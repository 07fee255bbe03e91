package io.indexrelay.delivery;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.scope.Admission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Walks over many compare what they read with what receivers have, and what they read may come from a cache that lagged
 * behind: so each is done once more a while later, as what was sent is. It keeps nothing back. What the product changes by
 * a task in the background is walked again several times.
 */
final class SecondLook {

    private static final Duration LONGEST = Duration.ofMinutes(70);
    private static final int TIMES = 4;

    private final Duration delay;
    private final Clock clock;

    SecondLook(Holds holds, Clock clock) {
        this.delay = holds.echo();
        this.clock = clock;
    }

    /** At most one row. */
    List<NewRow> of(OutboxRow task) {
        boolean isFirst = task.rowClass() != RowClass.ECHO;
        if (task.kind() == ChangeKind.RELEVELLED) {
            Duration waited = isFirst ? delay : Duration.between(task.at(), task.due());
            Duration wait = waited.multipliedBy(TIMES);
            return wait.compareTo(LONGEST) > 0 ? List.of() : List.of(row(task, wait));
        }
        boolean compares = task.kind() == ChangeKind.SUBTREE
                || (task.kind() == ChangeKind.RESCOPED && !task.subject().equals(Admission.EVERYTHING))
                || task.kind() == ChangeKind.LEVELS
                || task.kind() == ChangeKind.ADMITTED
                || task.subject().kind() == Kind.GROUP;
        return isFirst && compares ? List.of(row(task, delay)) : List.of();
    }

    private NewRow row(OutboxRow task, Duration wait) {
        Instant now = clock.instant();
        return new NewRow(
                RowClass.ECHO, now.plus(wait), task.subject(), task.partitionKey(), task.kind(), Cause.FOLLOW_UP, now);
    }
}
