package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.DeliveryLogContract;
import org.junit.jupiter.api.Nested;

class AoDeliveryLogTest {

    @Nested
    class OnH2 extends DeliveryLogContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected DeliveryLog deliveries() {
            return new AoDeliveryLog(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }

    @Nested
    class OnPostgreSQL extends DeliveryLogContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected DeliveryLog deliveries() {
            return new AoDeliveryLog(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }
}
