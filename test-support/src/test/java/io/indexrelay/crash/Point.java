package io.indexrelay.crash;

/** Where a process ends. */
enum Point {
    /** The object and its row are written and not committed. */
    BEFORE_CAPTURE_COMMITS(Errand.EDIT),
    AFTER_CAPTURE(Errand.EDIT),
    CLAIMED(Errand.EDIT),
    NUMBERED(Errand.EDIT),
    READ(Errand.EDIT),
    /** That a batch may be sent is written and not committed. */
    INTENDING(Errand.EDIT),
    INTENDED(Errand.EDIT),
    /** The request has arrived and was not answered. */
    SENT(Errand.EDIT),
    RECEIVED(Errand.EDIT),
    CHECKED(Errand.EDIT),
    /** The rows are deleted, and that is not committed. */
    DELETING(Errand.EDIT),
    DELETED(Errand.EDIT),
    /** What was sent a minute ago is read once more. */
    ECHO_READ(Errand.ECHO),
    /** A dead letter is written and not committed. */
    LETTERING(Errand.LETTER),
    /** The rows of a chunk of a subtree are written and not committed. */
    EXPANDING(Errand.SUBTREE),
    EXPANDED(Errand.SUBTREE),
    /** The rows of a chunk of a replay are written and not committed. */
    REPLAYING(Errand.REPLAY),
    REPLAYED(Errand.REPLAY),
    /** A unit of a walk over everything is queued and its cursor moved on, and that is not committed. */
    WALKING(Errand.WALK),
    WALKED(Errand.WALK),
    /** The endpoint was asked to forget everything and has said yes. */
    PURGE_RECEIVED(Errand.PURGE),
    /** A slice of the ledger is gone, and that is not committed. */
    PURGING(Errand.PURGE),
    PURGED(Errand.PURGE),
    NEVER(Errand.EDIT);

    private final Errand errand;

    Point(Errand errand) {
        this.errand = errand;
    }

    /** What a process that is to end here has to do. */
    enum Errand {
        EDIT,
        /** Nothing of its own; its clock is ahead, so that what others sent is looked at once more. */
        ECHO,
        /** As {@link #EDIT}; the endpoint refuses one of the pages for good. */
        LETTER,
        /** All pages at once, as children of the first, with rows for the first only. */
        SUBTREE,
        /** Some pages are edited and no event tells of it; then everything is walked. */
        WALK,
        /** Some pages, and then those again out of the delivery log. */
        REPLAY,
        /** Some pages, and after the first of them the wish that the endpoint forgets everything. */
        PURGE
    }

    Errand errand() {
        return errand;
    }

    /** Whether rows are claimed and not yet gone. */
    boolean isInFlight() {
        return switch (this) {
            case CLAIMED,
                    NUMBERED,
                    READ,
                    INTENDING,
                    INTENDED,
                    SENT,
                    RECEIVED,
                    CHECKED,
                    DELETING,
                    ECHO_READ,
                    LETTERING,
                    PURGE_RECEIVED -> true;
            default -> false;
        };
    }

    /** Whether the endpoint may have what nobody here knows that it has. */
    boolean mayHaveArrived() {
        return this == SENT || this == RECEIVED || this == CHECKED;
    }

    /** How often it comes at least: the second batch or page as well as the first, or one of the first units of a walk. */
    int comes() {
        return switch (errand) {
            case EDIT -> 2;
            case WALK -> 4;
            default -> 1;
        };
    }
}
