package io.indexrelay.refhost.db.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.ManualClock;
import io.indexrelay.refhost.db.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same on every database. */
abstract class ClusterLocksContract {

    private static final Duration NEVER = Duration.ofDays(1);

    private final ManualClock clock = new ManualClock();
    private final Database database;

    ClusterLocksContract(TestDatabase kind) {
        database = Database.open(kind.newUrl(), Path.of("unused"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyOneNodeHolds() {
        try (ClusterLocks a = node("a", jira());
                ClusterLocks b = node("b", jira())) {
            assertThat(a.getLockForName("l").tryLock()).isTrue();
            assertThat(b.getLockForName("l").tryLock()).isFalse();
            a.getLockForName("l").unlock();
            assertThat(b.getLockForName("l").tryLock()).isTrue();
        }
    }

    @Test
    void isReentrantInItsThreadAndClosedToOthers() {
        try (ClusterLocks a = node("a", jira())) {
            ClusterLock lock = a.getLockForName("l");
            assertThat(lock.tryLock()).isTrue();
            assertThat(lock.tryLock()).isTrue();
            lock.unlock();
            assertThat(onAnotherThread(lock::tryLock)).isFalse();
            lock.unlock();
            assertThat(onAnotherThread(() -> {
                        boolean taken = lock.tryLock();
                        lock.unlock();
                        return taken;
                    }))
                    .isTrue();
        }
    }

    @Test
    void whoDoesNotHoldMayNotUnlock() {
        try (ClusterLocks a = node("a", jira())) {
            ClusterLock lock = a.getLockForName("l");
            assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
            lock.lock();
            assertThat(onAnotherThread(() -> {
                        assertThatThrownBy(lock::unlock).isInstanceOf(IllegalMonitorStateException.class);
                        return true;
                    }))
                    .isTrue();
            lock.unlock();
        }
    }

    @Test
    void jiraStealsOnlyFromADeadNodeAndOnlyAnOldLock() {
        ClusterLocks a = node("a", jira());
        try (ClusterLocks b = node("b", jira())) {
            assertThat(a.getLockForName("l").tryLock()).isTrue();

            clock.advance(Duration.ofMinutes(6));
            a.beat();
            assertThat(b.getLockForName("l").tryLock())
                    .as("old, but its node lives")
                    .isFalse();

            a.die();
            clock.advance(Duration.ofMinutes(4));
            assertThat(b.getLockForName("l").tryLock())
                    .as("not silent for long enough")
                    .isFalse();

            clock.advance(Duration.ofMinutes(2));
            assertThat(b.getLockForName("l").tryLock()).isTrue();
        }
    }

    @Test
    void aStolenLockIsNoticedLateAndAtTheUnlock() {
        ClusterLocks a = node("a", jira());
        try (ClusterLocks b = node("b", jira())) {
            ClusterLock held = a.getLockForName("l");
            assertThat(held.tryLock()).isTrue();
            a.die();
            clock.advance(Duration.ofMinutes(6));
            assertThat(held.isHeldByCurrentThread()).isTrue();
            assertThat(b.getLockForName("l").tryLock()).isTrue();
            assertThat(held.isHeldByCurrentThread())
                    .as("there is no fencing: it believes so for ten seconds more")
                    .isTrue();
            clock.advance(Duration.ofSeconds(10));
            assertThat(held.isHeldByCurrentThread()).isFalse();
            assertThatThrownBy(held::unlock).isInstanceOf(IllegalMonitorStateException.class);
            assertThat(held.tryLock()).isFalse();
        }
    }

    @Test
    void confluenceFreesTheLocksOfAMemberThatIsGone() {
        ClusterLocks a = node("a", confluence());
        try (ClusterLocks b = node("b", confluence())) {
            assertThat(a.getLockForName("l").tryLock()).isTrue();
            a.die();
            assertThat(b.getLockForName("l").tryLock()).isFalse();
            clock.advance(Duration.ofSeconds(11));
            assertThat(b.getLockForName("l").tryLock()).isTrue();
        }
    }

    @Test
    void confluenceRefusesWhatIsNotPortable() {
        try (ClusterLocks a = node("a", confluence())) {
            ClusterLock lock = a.getLockForName("l");
            assertThatThrownBy(lock::lockInterruptibly).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(lock::isHeldByCurrentThread).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(lock::newCondition).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void anOrderlyLeaveAndANewStartFreeTheNodesLocks() {
        ClusterLocks a = node("a", jira());
        assertThat(a.getLockForName("left").tryLock()).isTrue();
        a.close();
        try (ClusterLocks b = node("b", jira())) {
            assertThat(b.getLockForName("left").tryLock()).isTrue();
            b.die();
            try (ClusterLocks again = node("b", jira())) {
                assertThat(again.getLockForName("left").tryLock()).isTrue();
            }
        }
    }

    @Test
    void aDeadOwnerThreadLosesItsLock() throws InterruptedException {
        try (ClusterLocks a = node("a", jira())) {
            ClusterLock lock = a.getLockForName("l");
            Thread thread = new Thread(lock::lock);
            thread.start();
            thread.join();
            assertThat(lock.tryLock()).isTrue();
        }
    }

    @Test
    void aWaiterGetsTheLockWhenItIsReleased() throws Exception {
        try (ClusterLocks a = node("a", jira())) {
            ClusterLock lock = a.getLockForName("l");
            lock.lock();
            CompletableFuture<Boolean> waiter = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    waiter.complete(lock.tryLock(1, TimeUnit.MINUTES));
                    lock.unlock();
                } catch (InterruptedException stopped) {
                    waiter.completeExceptionally(stopped);
                }
            });
            thread.start();
            lock.unlock();
            assertThat(waiter.get(1, TimeUnit.MINUTES)).isTrue();
            thread.join();
            assertThat(lock.tryLock(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void aLyingNodeHoldsWhatAnotherNodeHolds() {
        try (ClusterLocks a = node("a", jira());
                ClusterLocks b = node("b", jira())) {
            a.getLockForName("l").lock();
            ClusterLock lie = b.lying().getLockForName("l");
            assertThat(lie.tryLock()).isTrue();
            assertThat(onAnotherThread(lie::tryLock)).isFalse();
            lie.unlock();
            assertThat(b.getLockForName("l").tryLock()).isFalse();
            assertThat(a.getLockForName("l").isHeldByCurrentThread()).isTrue();
            a.getLockForName("l").unlock();
        }
    }

    @Test
    void aLyingNodeKeepsOthersOutOfWhatItReallyHolds() {
        try (ClusterLocks a = node("a", jira());
                ClusterLocks b = node("b", jira())) {
            ClusterLock held = b.lying().getLockForName("l");
            assertThat(held.tryLock()).isTrue();
            assertThat(a.getLockForName("l").tryLock()).isFalse();
            held.unlock();
            assertThat(a.getLockForName("l").tryLock()).isTrue();
        }
    }

    @Test
    void aWaitEnds() throws InterruptedException {
        try (ClusterLocks a = node("a", jira());
                ClusterLocks b = node("b", jira())) {
            a.getLockForName("l").lock();
            assertThat(b.getLockForName("l").tryLock(1, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void ofManyNodesThatTryAtOnceOneWins() throws Exception {
        int nodes = 6;
        AtomicInteger winners = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<?>[] tries = new CompletableFuture<?>[nodes];
        for (int i = 0; i < nodes; i++) {
            ClusterLocks node = node("node" + i, jira());
            tries[i] = CompletableFuture.runAsync(
                    () -> {
                        try {
                            go.await();
                        } catch (InterruptedException stopped) {
                            throw new IllegalStateException(stopped);
                        }
                        if (node.getLockForName("new").tryLock()) {
                            winners.incrementAndGet();
                        }
                    },
                    task -> new Thread(task).start());
        }
        go.countDown();
        CompletableFuture.allOf(tries).get(1, TimeUnit.MINUTES);
        assertThat(winners).hasValue(1);
    }

    @Test
    void rowsAreNeverPurged() {
        try (ClusterLocks a = node("a", jira())) {
            ClusterLock lock = a.getLockForName("kept");
            lock.lock();
            lock.unlock();
        }
        assertThat(new JdbcTemplate(database.housekeeping())
                        .queryForList("SELECT lock_name FROM clusterlockstatus", String.class))
                .containsExactly("kept");
    }

    private ClusterLocks node(String name, LockBehaviour behaviour) {
        return ClusterLocks.join(database.housekeeping(), name, behaviour, clock);
    }

    /** The heart is beaten by hand: the clock is too. */
    private static LockBehaviour jira() {
        LockBehaviour it = LockBehaviour.jira();
        return new LockBehaviour(
                NEVER, it.nodeDeadAfter(), it.stealAfter(), it.recheckEvery(), it.firstPoll(), it.longestPoll(), false);
    }

    private static LockBehaviour confluence() {
        LockBehaviour it = LockBehaviour.confluence();
        return new LockBehaviour(
                NEVER, it.nodeDeadAfter(), it.stealAfter(), it.recheckEvery(), it.firstPoll(), it.longestPoll(), true);
    }

    private static boolean onAnotherThread(Supplier<Boolean> action) {
        CompletableFuture<Boolean> answer = CompletableFuture.supplyAsync(action, task -> new Thread(task).start());
        return answer.join();
    }
}
