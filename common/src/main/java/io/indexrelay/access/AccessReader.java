package io.indexrelay.access;

import io.indexrelay.change.Subject;

/**
 * Reads who may see what, as the product has it now. Implemented by each plugin.
 *
 * <p>Called on the sender's threads, without a user and outside any transaction; implementations open their own short
 * ones. Never throws for an object that cannot be read: that is {@link AccessReading.Unreadable}.
 */
public interface AccessReader {

    /** The rule of a document. */
    AccessReading ofDocument(Subject subject);

    /**
     * The rule of an access set.
     *
     * @param setId what stands behind {@code set:}
     */
    SetReading ofSet(String setId);
}
