package io.indexrelay.refhost.db;

class DoomedTransactionOnPostgresTest extends DoomedTransactionContract {

    DoomedTransactionOnPostgresTest() {
        super(TestDatabase.POSTGRES);
    }
}
