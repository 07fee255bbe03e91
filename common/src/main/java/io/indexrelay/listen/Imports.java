package io.indexrelay.listen;

import io.indexrelay.change.Subject;
import java.util.Optional;
import java.util.function.Supplier;

/** Hears that the product replaced much or all of itself without telling of each thing. Thread-safe; returns at once. */
public interface Imports {

    /** Our own tables may have been replaced too: the term is dropped, and who we are is asked anew. */
    void restored();

    /**
     * What was imported is walked, as none of it had an event.
     *
     * @param container asked later, on a thread of ours; empty is everything
     */
    void imported(Supplier<Optional<Subject>> container);
}
