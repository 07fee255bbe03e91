package io.indexrelay.crash;

/** Where a process ends. */
enum Point {
    /** The object and its row are written and not committed. */
    BEFORE_CAPTURE_COMMITS,
    AFTER_CAPTURE,
    CLAIMED,
    NUMBERED,
    READ,
    /** That a batch may be sent is written and not committed. */
    INTENDING,
    INTENDED,
    /** The request has arrived and was not answered. */
    SENT,
    RECEIVED,
    CHECKED,
    /** The rows are deleted, and that is not committed. */
    DELETING,
    DELETED,
    NEVER;

    /** Whether rows are claimed and not yet gone. */
    boolean isInFlight() {
        return compareTo(CLAIMED) >= 0 && compareTo(DELETING) <= 0;
    }
}
