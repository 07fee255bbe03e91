package io.indexrelay.refhost.manager;

import com.atlassian.event.api.EventPublisher;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands events to the host's publisher: at once, so inside the manager's transaction and before its commit, or after the
 * commit. A thread can be muted, for what imports and some apps do behind the events' back.
 */
public final class NativeEvents {

    private final EventPublisher publisher;
    private final ThreadLocal<Boolean> muted = ThreadLocal.withInitial(() -> false);

    public NativeEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Publishes on this thread, now. */
    public void publish(Object event) {
        if (!muted.get()) {
            publisher.publish(event);
        }
    }

    /** Publishes on this thread when the transaction has been committed; never when it is rolled back. */
    public void publishAfterCommit(Object event) {
        if (muted.get()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            publisher.publish(event);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    publisher.publish(event);
                }
            }
        });
    }

    /** Does something without any event. */
    public <T> T muted(Supplier<T> work) {
        boolean before = muted.get();
        muted.set(true);
        try {
            return work.get();
        } finally {
            muted.set(before);
        }
    }
}
