package io.indexrelay.testsupport.memory;

import io.indexrelay.identity.Instances;
import io.indexrelay.testsupport.contract.InstancesContract;

class InMemoryInstancesTest extends InstancesContract {

    private final InMemoryStore store = new InMemoryStore();
    private final Instances instances = new InMemoryInstances(store);

    @Override
    protected Instances instances() {
        return instances;
    }
}
