package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

    private static DeliveryLoop started(BooleanSupplier step) {
        DeliveryLoop loop = new DeliveryLoop(step, Duration.ofMillis(1), work -> {
            Thread thread = new Thread(work, "loop under test");
            thread.setDaemon(true);
            return thread;
        });
        loop.start();
        return loop;
    }
}
