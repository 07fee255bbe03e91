package io.indexrelay.testsupport.memory;

import io.indexrelay.activity.CountTable;
import io.indexrelay.activity.CountingNodes;
import io.indexrelay.activity.DigestTable;
import io.indexrelay.testsupport.contract.ActivityContract;

class InMemoryActivityTest extends ActivityContract {

    private final InMemoryActivity activity = new InMemoryActivity(new InMemoryStore());

    @Override
    protected CountTable counts() {
        return activity;
    }

    @Override
    protected CountingNodes nodes() {
        return activity;
    }

    @Override
    protected DigestTable digests() {
        return activity;
    }
}
