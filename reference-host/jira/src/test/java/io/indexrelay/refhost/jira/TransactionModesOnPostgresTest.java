package io.indexrelay.refhost.jira;

import io.indexrelay.refhost.db.TestDatabase;

class TransactionModesOnPostgresTest extends TransactionModesContract {

    TransactionModesOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
