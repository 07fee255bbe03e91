package io.indexrelay.access;

/** What reading an access set came to. */
public sealed interface SetReading {

    /** @param title for people who read the index's data; never a secret name of content */
    record Known(Access access, String title) implements SetReading {}

    /** The rule does not exist (any more); documents that refer to it are hidden. */
    record Absent() implements SetReading {}

    /** It could not be read; it is sent as deleted, and the status lists it with {@code why}. */
    record Unreadable(String why) implements SetReading {}
}
