package io.indexrelay.testsupport.memory;

import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.DeliveryLogContract;

class InMemoryDeliveryLogTest extends DeliveryLogContract {

    private final InMemoryStore store = new InMemoryStore();
    private final DeliveryLog deliveries = new InMemoryDeliveryLog(store);

    @Override
    protected DeliveryLog deliveries() {
        return deliveries;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
