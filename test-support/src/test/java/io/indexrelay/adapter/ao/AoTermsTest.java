package io.indexrelay.adapter.ao;

import io.indexrelay.delivery.Terms;
import io.indexrelay.testsupport.contract.TermsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoTermsTest extends TermsContract {

    private final RealActiveObjects ao;

    AoTermsTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected Terms terms() {
        return new AoTerms(ao.activeObjects());
    }
}
