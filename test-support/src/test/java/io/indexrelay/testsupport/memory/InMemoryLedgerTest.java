package io.indexrelay.testsupport.memory;

import io.indexrelay.delivery.Ledger;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.LedgerContract;

class InMemoryLedgerTest extends LedgerContract {

    private final InMemoryStore store = new InMemoryStore();
    private final Ledger ledger = new InMemoryLedger(store);

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
