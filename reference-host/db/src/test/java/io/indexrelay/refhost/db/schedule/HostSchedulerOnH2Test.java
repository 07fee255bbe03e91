package io.indexrelay.refhost.db.schedule;

import io.indexrelay.refhost.db.TestDatabase;

class HostSchedulerOnH2Test extends HostSchedulerContract {

    HostSchedulerOnH2Test() {
        super(TestDatabase.H2);
    }
}
