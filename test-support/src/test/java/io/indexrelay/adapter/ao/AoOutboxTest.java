package io.indexrelay.adapter.ao;

import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.OutboxContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoOutboxTest extends OutboxContract {

    private final RealActiveObjects ao;

    AoOutboxTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected Outbox outbox() {
        return new AoOutbox(ao.activeObjects());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(ao.activeObjects());
    }
}
