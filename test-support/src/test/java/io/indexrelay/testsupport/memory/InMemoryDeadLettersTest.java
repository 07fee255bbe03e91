package io.indexrelay.testsupport.memory;

import io.indexrelay.delivery.DeadLetters;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.DeadLettersContract;

class InMemoryDeadLettersTest extends DeadLettersContract {

    private final InMemoryStore store = new InMemoryStore();
    private final DeadLetters deadLetters = new InMemoryDeadLetters(store);

    @Override
    protected DeadLetters deadLetters() {
        return deadLetters;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
