package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.DeliveryLogContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoDeliveryLogTest extends DeliveryLogContract {

    private final RealActiveObjects ao;

    AoDeliveryLogTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected DeliveryLog deliveries() {
        return new AoDeliveryLog(ao.activeObjects());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(ao.activeObjects());
    }
}
