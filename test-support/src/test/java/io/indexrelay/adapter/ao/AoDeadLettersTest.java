package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.DeadLetters;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.DeadLettersContract;
import org.junit.jupiter.api.Nested;

class AoDeadLettersTest {

    @Nested
    class OnH2 extends DeadLettersContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected DeadLetters deadLetters() {
            return new AoDeadLetters(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }

    @Nested
    class OnPostgreSQL extends DeadLettersContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected DeadLetters deadLetters() {
            return new AoDeadLetters(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }
}
