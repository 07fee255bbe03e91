package io.indexrelay.adapter.ao;

import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.OutboxContract;
import org.junit.jupiter.api.Nested;

class AoOutboxTest {

    @Nested
    class OnH2 extends OutboxContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected Outbox outbox() {
            return new AoOutbox(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }

    @Nested
    class OnPostgreSQL extends OutboxContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected Outbox outbox() {
            return new AoOutbox(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }
}
