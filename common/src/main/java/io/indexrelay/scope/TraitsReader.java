package io.indexrelay.scope;

import io.indexrelay.change.Subject;
import java.util.Optional;

/**
 * Reads what the scope goes by. Implemented by each plugin; threads and transactions as for
 * {@link io.indexrelay.snapshot.SnapshotReader}. Throws a RuntimeException for what cannot be read: it is hidden then.
 */
public interface TraitsReader {

    /** Empty when there is no such document. */
    Optional<Traits> of(Subject document);

    /**
     * The space or project whose rule an access set is, or in which the page or issue lies whose rule it is.
     *
     * @return empty for a set that belongs to no space or project, or to one that is gone
     */
    Optional<Subject> placeOfSet(String setId);

    /** The document below which everything may refer to this set; empty where anything may. */
    Optional<Subject> ownerOfSet(String setId);

    /** The access set of whoever may use the product at all, such as {@code site:use}. */
    String everyUser();
}
