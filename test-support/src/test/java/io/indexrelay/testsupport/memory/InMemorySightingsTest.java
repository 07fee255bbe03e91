package io.indexrelay.testsupport.memory;

import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Sightings;
import io.indexrelay.testsupport.contract.SightingsContract;

class InMemorySightingsTest extends SightingsContract {

    private final InMemoryStore store = new InMemoryStore();
    private final Sightings sightings = new InMemorySightings(store);

    @Override
    protected Sightings sightings() {
        return sightings;
    }

    @Override
    protected Transactions transactions() {
        return store;
    }
}
