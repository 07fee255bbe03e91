package io.indexrelay.access;

import org.jspecify.annotations.Nullable;

/** What reading an access set came to. */
public sealed interface SetReading {

    /**
     * @param title for people who read the index's data; never a secret name of content
     * @param narrower why it admits fewer people than the product may, such as an entry of a type that an app brought; the
     *     status lists it. Null when it is exact
     */
    record Known(Access access, String title, @Nullable String narrower) implements SetReading {

        public Known(Access access, String title) {
            this(access, title, null);
        }
    }

    /** The rule does not exist (any more); documents that refer to it are hidden. */
    record Absent() implements SetReading {}

    /** It could not be read; it is sent as deleted, and the status lists it with {@code why}. */
    record Unreadable(String why) implements SetReading {}
}
