package io.indexrelay.snapshot;

import java.util.Optional;

/**
 * Reads users with their groups. Implemented by each plugin; threads and transactions as for {@link SnapshotReader}.
 */
public interface People {

    /** Empty when no such user exists. */
    Optional<Person> byKey(String key);

    /**
     * The key that the product knows for a user name now. Empty when the name no longer resolves; the ledger's mirror may
     * then still know it.
     */
    Optional<String> keyOf(String username);
}
