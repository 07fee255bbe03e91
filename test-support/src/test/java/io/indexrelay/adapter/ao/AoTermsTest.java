package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.Terms;
import io.indexrelay.testsupport.contract.TermsContract;
import org.junit.jupiter.api.Nested;

class AoTermsTest {

    @Nested
    class OnH2 extends TermsContract {

        private final RealActiveObjects ao = RealActiveObjects.on("H2");

        @Override
        protected Terms terms() {
            return new AoTerms(ao.activeObjects());
        }
    }

    @Nested
    class OnPostgreSQL extends TermsContract {

        private final RealActiveObjects ao = RealActiveObjects.on("PostgreSQL");

        @Override
        protected Terms terms() {
            return new AoTerms(ao.activeObjects());
        }
    }
}
