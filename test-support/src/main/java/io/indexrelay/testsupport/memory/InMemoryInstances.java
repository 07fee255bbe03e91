package io.indexrelay.testsupport.memory;

import io.indexrelay.delivery.Instance;
import io.indexrelay.delivery.Instances;
import java.util.Optional;

/** The identity in memory. */
public final class InMemoryInstances implements Instances {

    private final InMemoryStore store;

    public InMemoryInstances(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Instance> current() {
        return store.alone(tables -> Optional.ofNullable(tables.instance));
    }

    @Override
    public boolean create(Instance instance) {
        return store.alone(tables -> {
            if (tables.instance != null) {
                return false;
            }
            tables.instance = instance;
            return true;
        });
    }

    @Override
    public void replace(Instance instance) {
        store.alone(tables -> tables.instance = instance);
    }
}
