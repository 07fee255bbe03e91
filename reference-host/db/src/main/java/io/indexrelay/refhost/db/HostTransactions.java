package io.indexrelay.refhost.db;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * SAL's transactions on the product's transaction manager. As in the products, a call inside a running transaction joins
 * it, and a RuntimeException that leaves the callback marks the whole of it for rollback, even when the caller catches
 * it: then the outer commit fails.
 */
public final class HostTransactions implements TransactionTemplate {

    private final org.springframework.transaction.support.TransactionTemplate template;

    public HostTransactions(PlatformTransactionManager transactions) {
        template = new org.springframework.transaction.support.TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
    }

    @Override
    @SuppressWarnings("NullAway") // a callback may answer null; SAL's interface does not say so
    public <T> T execute(TransactionCallback<T> callback) {
        return template.execute(status -> callback.doInTransaction());
    }
}
