package io.indexrelay.change;

/**
 * One thing that happened to one object.
 *
 * @param partitionKey what its events are ordered by: the issue, page or blog post for what belongs to it,
 *     {@link Subject#CONTROL} for users and access sets, else the subject itself. For a dependent kind this is also where
 *     its ledger entry lies.
 * @param mayNarrow whether somebody may see less afterwards; by a reviewed table of causes, and true in doubt. Such a
 *     change is of class 1 and holds back everything captured later.
 */
public record Change(Subject subject, Subject partitionKey, ChangeKind kind, Cause cause, boolean mayNarrow) {

    /** A change of an object that is its own partition key, or of a user or access set. */
    public static Change of(Subject subject, ChangeKind kind, Cause cause, boolean mayNarrow) {
        return new Change(subject, keyOf(subject), kind, cause, mayNarrow);
    }

    /** The partition key of a subject that hangs on nothing. */
    public static Subject keyOf(Subject subject) {
        return switch (subject.kind()) {
            case USER, ACCESS_SET, USERNAME, GROUP -> Subject.CONTROL;
            default -> subject;
        };
    }
}
