package io.indexrelay.adapter.ao;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.JobsContract;
import org.junit.jupiter.api.Nested;

class AoJobsTest {

    @Nested
    class OnH2 extends JobsContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected Jobs jobs() {
            return new AoJobs(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }

    @Nested
    class OnPostgreSQL extends JobsContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected Jobs jobs() {
            return new AoJobs(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }
}
