package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class DeliveryLoopTest {

    private final CountDownLatch again = new CountDownLatch(2);
    private final AtomicInteger steps = new AtomicInteger();

    @Test
    void goesOnAfterAnErrorOfItsStep() throws InterruptedException {
        DeliveryLoop loop = started(() -> {
            again.countDown();
            if (steps.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("a class of another plugin");
            }
            return false;
        });

        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void goesOnWhenItsStepLeavesAnInterruptBehind() throws InterruptedException {
        DeliveryLoop loop = started(() -> {
            again.countDown();
            if (steps.incrementAndGet() == 1) {
                Thread.currentThread().interrupt();
            }
            return false;
        });

        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void endsAStepThatHangs() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        DeliveryLoop loop = started(() -> {
            again.countDown();
            again.countDown();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        });
        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(loop.stop(Duration.ofMillis(200))).isTrue();
    }

    /** A change that was captured is looked for at once, however long the interval is. */
    @Test
    void looksAgainAtOnceWhenItIsWoken() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        DeliveryLoop loop = started(
                () -> {
                    again.countDown();
                    first.countDown();
                    return false;
                },
                () -> {},
                Duration.ofHours(1));
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(again.getCount()).isEqualTo(1);
        loop.wake();

        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void forgetsNoWakeThatComesWhileItsStepRuns() throws InterruptedException {
        CompletableFuture<DeliveryLoop> itself = new CompletableFuture<>();
        DeliveryLoop loop = started(
                () -> {
                    again.countDown();
                    itself.join().wake();
                    return false;
                },
                () -> {},
                Duration.ofHours(1));
        itself.complete(loop);

        assertThat(again.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
    }

    /** The office is given back by it: not before the last step is through, and not by another thread. */
    @Test
    void endsWithWhatIsToBeDoneAtTheEndOnItsOwnThread() {
        List<String> done = new CopyOnWriteArrayList<>();
        CountDownLatch stepped = new CountDownLatch(1);
        DeliveryLoop loop = started(
                () -> {
                    stepped.countDown();
                    done.add("step");
                    return false;
                },
                () -> done.add("end on " + Thread.currentThread().getName()),
                Duration.ofHours(1));
        await(stepped);

        assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
        assertThat(done).startsWith("step").endsWith("end on loop under test").doesNotHaveDuplicates();
    }

    @Test
    void saysThatItHasNotEndedWhenItsStepCannotBeInterrupted() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        DeliveryLoop loop = started(() -> {
            running.countDown();
            while (release.getCount() > 0) {
                try {
                    release.await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
            }
            return true;
        });
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(loop.stop(Duration.ofMillis(200))).isFalse();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        release.countDown();
        assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
    }

    /** The product's own thread stops it, and may be told to hurry: it must learn that it was. */
    @Test
    void keepsTheInterruptOfWhoeverStopsIt() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        DeliveryLoop loop = started(() -> {
            running.countDown();
            await(release);
            return false;
        });
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        Thread.currentThread().interrupt();

        assertThat(loop.stop(Duration.ofSeconds(10))).isFalse();
        assertThat(Thread.interrupted()).isTrue();
        release.countDown();
        assertThat(loop.stop(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void hasEndedWhenItWasNeverStarted() {
        assertThat(new DeliveryLoop(() -> false, Duration.ofHours(1), Thread::new).stop(Duration.ofSeconds(10)))
                .isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static DeliveryLoop started(BooleanSupplier step) {
        return started(step, () -> {}, Duration.ofMillis(1));
    }

    private static DeliveryLoop started(BooleanSupplier step, Runnable atEnd, Duration interval) {
        DeliveryLoop loop = new DeliveryLoop(step, atEnd, interval, work -> {
            Thread thread = new Thread(work, "loop under test");
            thread.setDaemon(true);
            return thread;
        });
        loop.start();
        return loop;
    }
}
