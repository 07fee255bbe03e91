package io.indexrelay.refhost.jira;

import java.util.UUID;

class TransactionModesOnH2Test extends TransactionModesContract {

    @Override
    String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
}
