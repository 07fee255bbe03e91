package io.indexrelay.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one row that says who we are. Every method runs in a transaction of its own and writes its own columns only: nodes and
 * administrators write at the same time, and none may undo what another wrote.
 */
public interface Instances {

    Optional<Instance> current();

    /** Inserts the first identity; false when another node was faster. */
    boolean create(Instance instance);

    /** Replaces all of it, after an administrator said so. */
    void replace(Instance instance);

    /** Replaces the marks. */
    void note(Marks marks);

    /** Replaces the machines that nodes are known to run on, and no other mark. */
    void know(List<String> hosts);

    /**
     * Moves the mark, while nobody else did.
     *
     * @param before what it is now; something else means that the table is not the one that this node wrote to
     * @return false when the mark is another by now; nothing was written then
     */
    boolean mark(long before, long mark);

    /** @param stop null lifts it */
    void stop(@Nullable Stop stop);
}
