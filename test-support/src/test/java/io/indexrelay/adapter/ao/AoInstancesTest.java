package io.indexrelay.adapter.ao;

import io.indexrelay.identity.Instances;
import io.indexrelay.testsupport.contract.InstancesContract;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoInstancesTest extends InstancesContract {

    private final RealActiveObjects ao;

    AoInstancesTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected Instances instances() {
        return new AoInstances(ao.activeObjects(), Clock.systemUTC());
    }
}
