package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.core.SynchronizationManager;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The product's way to do something after a commit. */
final class CommitHooks implements SynchronizationManager {

    @Override
    public void runOnSuccessfulCommit(Runnable work) {
        if (!isTransactionActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    @Override
    public List<TransactionSynchronization> getSynchronizations() {
        return TransactionSynchronizationManager.getSynchronizations();
    }

    @Override
    public boolean isTransactionActive() {
        return TransactionSynchronizationManager.isSynchronizationActive();
    }
}
