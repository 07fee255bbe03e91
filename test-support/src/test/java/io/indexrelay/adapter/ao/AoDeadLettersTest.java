package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.DeadLetters;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.DeadLettersContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoDeadLettersTest extends DeadLettersContract {

    private final RealActiveObjects ao;

    AoDeadLettersTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected DeadLetters deadLetters() {
        return new AoDeadLetters(ao.activeObjects());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(ao.activeObjects());
    }
}
