package io.indexrelay.refhost.db;

class TransactionsOnPostgresTest extends TransactionsContract {

    TransactionsOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
