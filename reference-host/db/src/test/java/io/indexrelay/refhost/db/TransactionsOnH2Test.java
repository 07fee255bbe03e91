package io.indexrelay.refhost.db;

class TransactionsOnH2Test extends TransactionsContract {

    TransactionsOnH2Test() {
        super(TestDatabase.H2);
    }
}
