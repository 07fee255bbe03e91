package io.indexrelay.testsupport.memory;

import io.indexrelay.backfill.Jobs;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.contract.CaptureContract;

class InMemoryCaptureTest extends CaptureContract {

    private final InMemoryStore store = new InMemoryStore();
    private final BreakableOutbox outbox = new BreakableOutbox(new InMemoryOutbox(store));
    private final InMemoryJobs jobs = new InMemoryJobs(store);

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected Jobs jobs() {
        return jobs;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }

    @Override
    protected void breakDown() {
        outbox.breakDown();
    }

    @Override
    protected void mend() {
        outbox.mend();
    }

    @Override
    protected boolean failureDooms() {
        return false;
    }
}
