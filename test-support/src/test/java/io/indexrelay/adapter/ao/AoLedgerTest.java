package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.Ledger;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.LedgerContract;
import org.junit.jupiter.api.Nested;

class AoLedgerTest {

    @Nested
    class OnH2 extends LedgerContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected Ledger ledger() {
            return new AoLedger(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }

    @Nested
    class OnPostgreSQL extends LedgerContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected Ledger ledger() {
            return new AoLedger(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }
}
