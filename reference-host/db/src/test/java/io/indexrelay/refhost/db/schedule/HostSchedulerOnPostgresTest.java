package io.indexrelay.refhost.db.schedule;

import io.indexrelay.refhost.db.TestDatabase;

class HostSchedulerOnPostgresTest extends HostSchedulerContract {

    HostSchedulerOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
