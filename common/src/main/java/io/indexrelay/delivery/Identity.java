package io.indexrelay.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who we are, made once and then read. Thread-safe. */
final class Identity {

    private final Instances instances;
    private final RandomIds ids;
    private volatile @Nullable Instance known;

    Identity(Instances instances, RandomIds ids) {
        this.instances = instances;
        this.ids = ids;
    }

    Instance get() {
        Instance instance = known;
        if (instance == null) {
            Optional<Instance> stored = instances.current();
            if (stored.isEmpty()) {
                instances.create(new Instance(ids.next(), 1));
                stored = instances.current();
            }
            instance = stored.orElseThrow(() -> new IllegalStateException("the identity cannot be read back"));
            known = instance;
        }
        return instance;
    }
}
