package io.indexrelay.adapter.ao;

import io.indexrelay.identity.Instances;
import io.indexrelay.testsupport.contract.InstancesContract;
import java.time.Clock;
import org.junit.jupiter.api.Nested;

class AoInstancesTest {

    @Nested
    class OnH2 extends InstancesContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected Instances instances() {
            return new AoInstances(ao.activeObjects(), Clock.systemUTC());
        }
    }

    @Nested
    class OnPostgreSQL extends InstancesContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected Instances instances() {
            return new AoInstances(ao.activeObjects(), Clock.systemUTC());
        }
    }
}
