package io.indexrelay.delivery;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The memory of what was sent. Every method joins the running transaction, or runs in one of its own. */
public interface Ledger {

    /** The entries that exist, by key. At most 500 keys a call. */
    Map<LedgerKey, LedgerEntry> find(Collection<LedgerKey> keys);

    /** Inserts or replaces. Only the node in office calls this; a unique violation of a stale sender is an error. */
    void save(Collection<LedgerEntry> entries);

    /** Forgets everything that was sent: after an epoch change or a purge. */
    void clear();

    /** Some rows of whatever is kept, at most {@code limit}; empty only when nothing is left. */
    LedgerSlice slice(int limit);

    /** Forgets exactly these rows, at most 500 of each sort. */
    void forget(LedgerSlice slice);

    /** Entries of a kind with a row of their own, by subject text ascending after {@code after} ({@code ""} to begin). */
    List<LedgerEntry> list(Kind kind, String after, int limit);

    /**
     * Entries of a kind with a row of their own whose ids begin so, by subject text ascending after {@code after}
     * ({@code ""} to begin).
     */
    List<LedgerEntry> startingWith(Kind kind, String idStart, String after, int limit);

    /** The entries that stand in the row of this issue or page. */
    List<LedgerEntry> dependents(Subject partitionKey);

    /** The same of several, at most 500, in no order. */
    List<LedgerEntry> dependentsOf(Collection<Subject> partitionKeys);

    /** Pages and issues whose {@code parent} was sent as this one, by subject text ascending. */
    List<LedgerEntry> childrenOf(Subject parent, String after, int limit);

    /** Documents whose {@code container} was sent as this one, by subject text ascending. */
    List<LedgerEntry> containedIn(Subject container, String after, int limit);

    /** The user last sent under that name. */
    Optional<LedgerEntry> userNamed(String username);
}
