package io.indexrelay.testsupport.memory;

import io.indexrelay.delivery.Findings;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.selfcheck.CheckStore;
import io.indexrelay.testsupport.contract.ChecksContract;
import java.time.Clock;

class InMemoryChecksTest extends ChecksContract {

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryChecks checks = new InMemoryChecks(store, Clock.systemUTC());

    @Override
    protected CheckStore store() {
        return checks;
    }

    @Override
    protected Findings findings() {
        return checks;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
