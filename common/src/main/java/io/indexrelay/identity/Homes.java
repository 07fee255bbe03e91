package io.indexrelay.identity;

import java.util.Optional;

/** The mark in the shared home. Thread-safe; both methods throw when the home cannot be read or written. */
public interface Homes {

    /** Empty when there is none: a first start, or another home. */
    Optional<HomeMark> read();

    /** Replaces it as a whole: nobody ever sees half of it. */
    void write(HomeMark mark);
}
