package io.indexrelay.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one object.
 *
 * @param partitionKey what its events are ordered by: the issue, page or blog post for what belongs to it,
 *     {@link Subject#CONTROL} for users and access sets, else the subject itself. For a dependent kind this is also where
 *     its ledger entry lies.
 * @param mayNarrow whether somebody may see less afterwards; by a reviewed {@link CauseTable}, and true in doubt. Such a
 *     change is of class 1 and holds back everything captured later.
 * @param stateAt the change tells of state that is not older than this, by the object's own time of its last update; null
 *     where nothing is known. Where a product publishes events inside the open transaction, the sender may read too early:
 *     it then waits until the object's update is not older. Of milliseconds; the product's clock, not ours
 * @param container the space or project that the subject lies in, where the event's own object knew it; what is told of
 *     when there is no room to tell of the subject. Null where nothing is known
 */
public record Change(
        Subject subject,
        Subject partitionKey,
        ChangeKind kind,
        Cause cause,
        boolean mayNarrow,
        @Nullable Instant stateAt,
        @Nullable Subject container) {

    public Change(Subject subject, Subject partitionKey, ChangeKind kind, Cause cause, boolean mayNarrow) {
        this(subject, partitionKey, kind, cause, mayNarrow, null, null);
    }

    /** A change that may narrow until the {@link CauseTable} says otherwise. */
    public Change(Subject subject, Subject partitionKey, ChangeKind kind, Cause cause) {
        this(subject, partitionKey, kind, cause, true);
    }

    /** A change of an object that is its own partition key, or of a user or access set. */
    public static Change of(Subject subject, ChangeKind kind, Cause cause, boolean mayNarrow) {
        return new Change(subject, keyOf(subject), kind, cause, mayNarrow);
    }

    /** Likewise, and it may narrow until the {@link CauseTable} says otherwise. */
    public static Change of(Subject subject, ChangeKind kind, Cause cause) {
        return of(subject, kind, cause, true);
    }

    /**
     * The same change, telling of state that is not older than this.
     *
     * @param updated when the object was last updated, as the event's own object has it; null where it has no such time
     */
    public Change tellingOf(@Nullable Instant updated) {
        return new Change(subject, partitionKey, kind, cause, mayNarrow, updated, container);
    }

    /** The same change of an object in this space or project; null where it is in none. */
    public Change within(@Nullable Subject spaceOrProject) {
        return new Change(subject, partitionKey, kind, cause, mayNarrow, stateAt, spaceOrProject);
    }

    /** The same change with another answer to whether somebody may see less afterwards. */
    public Change narrowing(boolean may) {
        return may == mayNarrow ? this : new Change(subject, partitionKey, kind, cause, may, stateAt, container);
    }

    /** The partition key of a subject that hangs on nothing. */
    public static Subject keyOf(Subject subject) {
        return switch (subject.kind()) {
            case USER, ACCESS_SET, USERNAME, GROUP -> Subject.CONTROL;
            default -> subject;
        };
    }
}
