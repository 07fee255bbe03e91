package io.indexrelay.access;

/** What reading a document's rule came to. */
public sealed interface AccessReading {

    /**
     * @param stamp the object's version, status, container and whatever else must not have changed while its body was
     *     read; compared as text
     */
    record Known(Access access, String stamp) implements AccessReading {}

    /** The object is not there, or not of a state that is ever shown. */
    record Absent() implements AccessReading {}

    /** It could not be read. It is hidden, and the status lists it with {@code why}. */
    record Unreadable(String why) implements AccessReading {}
}
