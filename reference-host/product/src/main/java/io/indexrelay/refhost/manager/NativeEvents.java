package io.indexrelay.refhost.manager;

import com.atlassian.event.api.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands events to the host's publisher: at once, so inside the manager's transaction and before its commit, or after the
 * commit. A thread can be muted, for what imports and some apps do behind the events' back.
 */
public final class NativeEvents {

    private final EventPublisher publisher;
    private final ThreadLocal<Boolean> muted = ThreadLocal.withInitial(() -> false);
    private final ThreadLocal<@Nullable List<Object>> waiting = new ThreadLocal<>();

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

    /**
     * Publishes on this thread once the work around it is done and committed; at once where {@link #afterwards} does not
     * wait for it. For products whose own writes are over, each by itself, when they say so.
     */
    public void publishAfterwards(Object event) {
        List<Object> later = waiting.get();
        if (later == null) {
            publish(event);
        } else if (!muted.get()) {
            later.add(event);
        }
    }

    /** Does some work, in a transaction of its own, and then publishes what waited for it; nothing where it fails. */
    public <T> T afterwards(Supplier<T> work) {
        if (waiting.get() != null) {
            return work.get();
        }
        List<Object> later = new ArrayList<>();
        waiting.set(later);
        T done;
        try {
            done = work.get();
        } finally {
            waiting.remove();
        }
        later.forEach(publisher::publish);
        return done;
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
