package io.indexrelay.adapter.sal;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A lock of the product belongs to the thread that took it, may fail in any way, and need not be there. */
class ClusterCandidacyTest {

    private final Lock lock = new Lock();
    private @Nullable ClusterLockService locks = name -> {
        lock.called.add(name);
        return lock;
    };
    private final ClusterCandidacy candidacy =
            new ClusterCandidacy(() -> true, () -> Optional.ofNullable(locks), "io.indexrelay.jira");

    @Test
    void takesTheLockOnceAndGivesItBack() {
        assertThat(candidacy.takesLock()).isTrue();
        assertThat(candidacy.takesLock()).as("no second count on it").isTrue();
        candidacy.givesLockBack();
        candidacy.givesLockBack();
        assertThat(candidacy.takesLock()).isTrue();

        assertThat(lock.called)
                .containsExactly(
                        "io.indexrelay.jira.office", "tryLock", "unlock", "io.indexrelay.jira.office", "tryLock");
    }

    @Test
    void leavesItAloneOnAnotherThread() throws InterruptedException {
        Thread sender = new Thread(candidacy::takesLock);
        sender.start();
        sender.join();
        candidacy.givesLockBack();

        assertThat(lock.called).endsWith("tryLock");
    }

    @Test
    void hasNoneWhereAnotherNodeHasItOrItFailsOrThereAreNone() {
        lock.answer = () -> false;
        assertThat(candidacy.takesLock()).as("another node's").isFalse();
        lock.answer = () -> {
            throw new IllegalStateException("Hazelcast is not active");
        };
        assertThat(candidacy.takesLock()).isFalse();
        locks = null;
        assertThat(candidacy.takesLock()).as("no such service").isFalse();
        candidacy.givesLockBack();

        assertThat(lock.called).doesNotContain("unlock");
    }

    @Test
    void survivesThatTheProductGaveItToAnotherNode() {
        assertThat(candidacy.takesLock()).isTrue();
        lock.isLost = true;
        candidacy.givesLockBack();
        lock.answer = () -> false;

        assertThat(candidacy.takesLock()).as("it is asked for anew").isFalse();
    }

    private static final class Lock implements ClusterLock {

        private final List<String> called = new ArrayList<>();
        private BooleanSupplier answer = () -> true;
        private boolean isLost;

        @Override
        public boolean tryLock() {
            called.add("tryLock");
            return answer.getAsBoolean();
        }

        @Override
        public void unlock() {
            called.add("unlock");
            if (isLost) {
                throw new IllegalMonitorStateException("another node has it");
            }
        }

        @Override
        public void lock() {
            throw new UnsupportedOperationException("the sender does not wait");
        }

        @Override
        public void lockInterruptibly() {
            lock();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) {
            lock();
            return false;
        }

        @Override
        public boolean isHeldByCurrentThread() {
            throw new UnsupportedOperationException("Confluence's locks do not say");
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("cluster locks have none");
        }
    }
}
