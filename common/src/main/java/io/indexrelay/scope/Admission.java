package io.indexrelay.scope;

import io.indexrelay.access.Access;
import io.indexrelay.snapshot.Snapshot;
import java.util.Optional;

/**
 * Whether a document may leave, by what it is now. Asked by the sender for everything that it is about to send, on its
 * threads, outside any transaction. What may not leave is withdrawn where receivers have it, and never mentioned otherwise.
 */
public interface Admission {

    /** Everything may leave. */
    Admission ALL = (snapshot, access) -> Optional.empty();

    /**
     * @return why the document may not leave, for the status; empty when it may. What cannot be decided may not leave
     */
    Optional<String> refusal(Snapshot snapshot, Access access);

    /** Both have to agree; the second is asked only when the first does. */
    default Admission and(Admission other) {
        return (snapshot, access) -> {
            Optional<String> refusal = refusal(snapshot, access);
            return refusal.isPresent() ? refusal : other.refusal(snapshot, access);
        };
    }
}
