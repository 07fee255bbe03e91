package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.Findings;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.selfcheck.CheckStore;
import io.indexrelay.testsupport.contract.ChecksContract;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoChecksTest extends ChecksContract {

    private final RealActiveObjects ao;

    AoChecksTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected CheckStore store() {
        return new AoChecks(ao.activeObjects(), Clock.systemUTC());
    }

    @Override
    protected Findings findings() {
        return new AoChecks(ao.activeObjects(), Clock.systemUTC());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(ao.activeObjects());
    }
}
