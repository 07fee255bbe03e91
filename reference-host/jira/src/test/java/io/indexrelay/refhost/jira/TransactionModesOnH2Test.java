package io.indexrelay.refhost.jira;

import io.indexrelay.refhost.db.TestDatabase;

class TransactionModesOnH2Test extends TransactionModesContract {

    TransactionModesOnH2Test() {
        super(TestDatabase.H2);
    }
}
