package io.indexrelay.refhost.db;

class DoomedTransactionOnH2Test extends DoomedTransactionContract {

    DoomedTransactionOnH2Test() {
        super(TestDatabase.H2);
    }
}
