package io.indexrelay.delivery;

import java.util.Optional;

/** The one row that says who we are. Every method runs in a transaction of its own. */
public interface Instances {

    Optional<Instance> current();

    /** Inserts the first identity; false when another node was faster. */
    boolean create(Instance instance);

    /** Replaces it, after an administrator said so. */
    void replace(Instance instance);
}
