package io.indexrelay.adapter.sal;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.indexrelay.outbox.Transactions;
import java.util.function.Supplier;

/** The product's transactions by SAL. */
public final class SalTransactions implements Transactions {

    private final TransactionTemplate template;

    public SalTransactions(TransactionTemplate template) {
        this.template = template;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return template.execute(work::get);
    }
}
