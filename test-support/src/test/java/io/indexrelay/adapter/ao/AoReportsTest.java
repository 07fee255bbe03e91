package io.indexrelay.adapter.ao;

import io.indexrelay.dryrun.Reports;
import io.indexrelay.testsupport.contract.ReportsContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoReportsTest extends ReportsContract {

    private final RealActiveObjects ao;

    AoReportsTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected Reports reports() {
        return new AoReports(ao.activeObjects());
    }
}
