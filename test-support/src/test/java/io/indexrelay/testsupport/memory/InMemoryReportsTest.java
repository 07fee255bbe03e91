package io.indexrelay.testsupport.memory;

import io.indexrelay.dryrun.Reports;
import io.indexrelay.testsupport.contract.ReportsContract;

class InMemoryReportsTest extends ReportsContract {

    @Override
    protected Reports reports() {
        return new InMemoryReports(new InMemoryStore());
    }
}
