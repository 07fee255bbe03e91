package io.indexrelay.refhost.jira.store;

import io.indexrelay.refhost.db.TestDatabase;

class StoreOnH2Test extends StoreContract {

    StoreOnH2Test() {
        super(TestDatabase.H2);
    }
}
