package io.indexrelay.refhost.jira.store;

import io.indexrelay.refhost.db.TestDatabase;

class StoreOnPostgresTest extends StoreContract {

    StoreOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
