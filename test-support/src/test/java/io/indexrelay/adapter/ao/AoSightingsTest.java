package io.indexrelay.adapter.ao;

import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Sightings;
import io.indexrelay.testsupport.contract.SightingsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoSightingsTest extends SightingsContract {

    private final RealActiveObjects ao;

    AoSightingsTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected Sightings sightings() {
        return new AoSightings(ao.activeObjects());
    }

    @Override
    protected Transactions transactions() {
        return new AoTransactions(ao.activeObjects());
    }
}
