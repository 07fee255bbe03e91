package io.indexrelay.outbox;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An {@link OutboxRow} before the database gave it an id. It fits its columns: every part of it was refused when it was
 * too long.
 */
public record NewRow(
        RowClass rowClass,
        Instant due,
        Subject subject,
        Subject partitionKey,
        ChangeKind kind,
        Cause cause,
        Instant at,
        @Nullable Instant stateAt) {

    /** How much the clocks of two nodes may differ; the products ask for clocks that agree. */
    public static final Duration CLOCKS_APART = Duration.ofSeconds(1);

    /** A row that says nothing of how new the state must be. */
    public NewRow(
            RowClass rowClass,
            Instant due,
            Subject subject,
            Subject partitionKey,
            ChangeKind kind,
            Cause cause,
            Instant at) {
        this(rowClass, due, subject, partitionKey, kind, cause, at, null);
    }

    /**
     * The row of a change that was captured now. One of class 1 holds back what is captured later, also where the sending
     * node's clock is behind: so it is due from the first.
     */
    public static NewRow of(Change change, Instant now) {
        RowClass rowClass = classOf(change);
        return new NewRow(
                rowClass,
                rowClass == RowClass.ACCESS ? now.minus(CLOCKS_APART) : now,
                change.subject(),
                change.partitionKey(),
                change.kind(),
                change.cause(),
                now,
                change.stateAt());
    }

    /** The same for another reason. */
    public NewRow because(Cause other) {
        return new NewRow(rowClass, due, subject, partitionKey, kind, other, at, stateAt);
    }

    /**
     * Users, access sets, deletions, access, and whatever may narrow, come first. A task that narrows nothing waits for its
     * turn, so that what it turns into does not come before what narrows.
     */
    private static RowClass classOf(Change change) {
        if (change.kind().isTask() && !change.mayNarrow()) {
            return RowClass.CONTENT;
        }
        boolean isControl =
                switch (change.subject().kind()) {
                    case USER, ACCESS_SET, USERNAME, GROUP -> true;
                    default -> false;
                };
        if (change.mayNarrow() || isControl || change.kind() != ChangeKind.UPSERTED) {
            return RowClass.ACCESS;
        }
        return change.subject().kind() == Kind.ATTACHMENT ? RowClass.ATTACHMENT : RowClass.CONTENT;
    }
}
