package io.indexrelay.adapter.ao;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.JobsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoJobsTest extends JobsContract {

    private final RealActiveObjects ao;

    AoJobsTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected Jobs jobs() {
        return new AoJobs(ao.activeObjects());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(ao.activeObjects());
    }
}
