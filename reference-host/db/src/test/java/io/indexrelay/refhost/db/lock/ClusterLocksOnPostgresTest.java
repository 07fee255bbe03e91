package io.indexrelay.refhost.db.lock;

import io.indexrelay.refhost.db.TestDatabase;

class ClusterLocksOnPostgresTest extends ClusterLocksContract {

    ClusterLocksOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
