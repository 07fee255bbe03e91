package io.indexrelay.selfcheck;

import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.List;

/**
 * What the self-check remembers in tables: its findings, and which nodes take part. Every method joins the running
 * transaction, or runs in one of its own. Any node writes.
 */
public interface CheckStore {

    /** Every id is higher. */
    long OLDEST = 0;

    /** Inserts a finding. The id is given here. */
    void add(Finding finding);

    /** Findings of one direction with a higher id, the oldest first. */
    List<Finding> after(Direction direction, long id, int limit);

    /** Findings of one subject, the oldest first. */
    List<Finding> ofSubject(Subject subject);

    /** The newest of both directions. */
    List<Finding> newest(int limit);

    int count(Direction direction);

    /** Removes exactly these, and says how many were there. At most 500 a call. */
    int remove(Collection<Long> ids);

    /** All nodes that take part, or did. */
    List<CheckingNode> nodes();

    /** Inserts or replaces what is known of one node; only that node calls this. */
    void save(CheckingNode node);

    /** Forgets nodes that are gone. */
    void forget(Collection<String> nodes);
}
