package io.indexrelay.testsupport.memory;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.JobsContract;

class InMemoryJobsTest extends JobsContract {

    private final InMemoryStore store = new InMemoryStore();
    private final Jobs jobs = new InMemoryJobs(store);

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
