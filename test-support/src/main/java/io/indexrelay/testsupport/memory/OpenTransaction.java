package io.indexrelay.testsupport.memory;

import io.indexrelay.testsupport.memory.InMemoryStore.Running;

/** A transaction that the test commits when it likes. */
public final class OpenTransaction {

    private final InMemoryStore store;
    private final Running running;

    OpenTransaction(InMemoryStore store, Running running) {
        this.store = store;
        this.running = running;
    }

    /** Does work inside; nobody else sees it yet. */
    public OpenTransaction with(Runnable work) {
        store.run(running, work);
        return this;
    }

    public void commit() {
        store.commit(running);
    }
}
