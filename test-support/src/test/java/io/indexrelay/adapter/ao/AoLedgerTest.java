package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.Ledger;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.LedgerContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoLedgerTest extends LedgerContract {

    private final RealActiveObjects ao;

    AoLedgerTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected Ledger ledger() {
        return new AoLedger(ao.activeObjects());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(ao.activeObjects());
    }
}
