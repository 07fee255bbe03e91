package io.indexrelay.adapter.ao;

import io.indexrelay.activity.CountTable;
import io.indexrelay.activity.CountingNodes;
import io.indexrelay.activity.DigestTable;
import io.indexrelay.testsupport.contract.ActivityContract;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.indexrelay.adapter.ao.RealActiveObjects#databases")
class AoActivityTest extends ActivityContract {

    private final RealActiveObjects ao;

    AoActivityTest(String database) {
        this.ao = RealActiveObjects.on(database);
    }

    @Override
    protected CountTable counts() {
        return new AoCounts(ao.activeObjects());
    }

    @Override
    protected CountingNodes nodes() {
        return new AoCountingNodes(ao.activeObjects());
    }

    @Override
    protected DigestTable digests() {
        return new AoDigests(ao.activeObjects());
    }
}
