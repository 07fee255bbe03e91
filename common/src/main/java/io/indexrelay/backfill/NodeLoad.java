package io.indexrelay.backfill;

import java.util.OptionalDouble;

/** How busy the machine of this node is. Any thread; answers at once and fails never. */
public interface NodeLoad {

    /** For a place where nobody knows. */
    NodeLoad UNKNOWN = OptionalDouble::empty;

    /** Threads that run or want to, for each processor, averaged over about a minute; empty where the system does not say. */
    OptionalDouble perProcessor();
}
