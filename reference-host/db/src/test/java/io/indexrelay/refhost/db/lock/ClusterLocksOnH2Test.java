package io.indexrelay.refhost.db.lock;

import io.indexrelay.refhost.db.TestDatabase;

class ClusterLocksOnH2Test extends ClusterLocksContract {

    ClusterLocksOnH2Test() {
        super(TestDatabase.H2);
    }
}
