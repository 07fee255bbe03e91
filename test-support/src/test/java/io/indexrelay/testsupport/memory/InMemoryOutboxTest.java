package io.indexrelay.testsupport.memory;

import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.OutboxContract;

class InMemoryOutboxTest extends OutboxContract {

    private final InMemoryStore store = new InMemoryStore();
    private final Outbox outbox = new InMemoryOutbox(store);

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
