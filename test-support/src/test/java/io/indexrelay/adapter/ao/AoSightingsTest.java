package io.indexrelay.adapter.ao;

import io.indexrelay.outbox.Transactions;
import io.indexrelay.poll.Sightings;
import io.indexrelay.testsupport.contract.SightingsContract;
import org.junit.jupiter.api.Nested;

class AoSightingsTest {

    @Nested
    class OnH2 extends SightingsContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected Sightings sightings() {
            return new AoSightings(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }

    @Nested
    class OnPostgreSQL extends SightingsContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected Sightings sightings() {
            return new AoSightings(ao.activeObjects());
        }

        @Override
        protected Transactions transactions() {
            return new AoTransactions(ao.activeObjects());
        }
    }
}
