package io.indexrelay.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.backfill.Throttle.Rest;
import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final String WALK = "backfill";

    private long nanos;
    private double load;
    private Budget budget = Budget.UNLIMITED;
    private final Throttle throttle = new Throttle(() -> budget, () -> OptionalDouble.of(load), () -> nanos);

    @Test
    void takesItsShareOfTheTimeAndNoMore() {
        budget = new Budget(20, 0, 0, Duration.ZERO);
        long worked = 0;
        for (int step = 0; step < 100_000; step++) {
            boolean rests = throttle.rest(WALK).isPresent();
            nanos += millis(10);
            if (!rests) {
                throttle.worked(millis(10));
                throttle.passed(WALK, 1);
                worked += millis(10);
            }
        }

        assertThat((double) worked / nanos).isBetween(0.19, 0.22);
    }

    @Test
    void doesNotHoldUpASmallWalk() {
        budget = new Budget(1, 0, 0, Duration.ZERO);
        for (int step = 0; step < 49; step++) {
            assertThat(throttle.rest(WALK)).as("at %s ms", 100 * step).isEmpty();
            nanos += millis(100);
            throttle.worked(millis(100));
        }
    }

    @Test
    void queuesSoManyRowsASecond() {
        budget = new Budget(100, 50, 0, Duration.ZERO);
        long queued = 0;
        for (int step = 0; step < 1000; step++) {
            if (throttle.rest(WALK).isEmpty()) {
                int unit = throttle.allowed(500);
                assertThat(unit).isBetween(1, 50);
                throttle.passed(WALK, unit);
                queued += unit;
            }
            nanos += millis(100);
        }

        assertThat(queued).isBetween(4_900L, 5_100L);
    }

    @Test
    void restsUnderLoadAndSaysSo() {
        budget = new Budget(100, 0, 2, Duration.ZERO);
        load = 2.5;

        assertThat(throttle.rest(WALK))
                .map(Rest::why)
                .contains("It rests while this node has more to do than backfill.maxLoad 2.0 a processor");
        assertThat(throttle.rest(WALK)).map(Rest::now).contains(" (now 2.5); it goes on by itself.");
        load = 2;
        assertThat(throttle.rest(WALK)).isEmpty();
    }

    @Test
    void restsWhileTheDatabaseIsSlowButNotForOneSlowAnswer() {
        budget = new Budget(100, 0, 0, Duration.ofMillis(500));
        answer(9_000);
        answer(20);
        answer(20);
        assertThat(throttle.rest(WALK)).isEmpty();

        answer(600);
        answer(700);
        answer(800);
        throttle.passed(WALK, 1);
        assertThat(throttle.rest(WALK)).map(Rest::why).hasValueSatisfying(why -> assertThat(why)
                .contains("backfill.maxAnswerMillis 500"));
    }

    @Test
    void neverStandsStill() {
        budget = new Budget(1, 0, 2, Duration.ZERO);
        load = 50;
        int units = 0;
        for (int second = 0; second < 600; second++) {
            throttle.worked(millis(1000));
            if (throttle.rest(WALK).isEmpty()) {
                throttle.passed(WALK, 500);
                units++;
            }
            nanos += millis(1000);
        }

        assertThat(units).isBetween(55, 61);
    }

    /** Two walks, such as a backfill of one space and a reconciliation of another: neither takes what the other is owed. */
    @Test
    void noKindOfWalkStandsStillForAnother() {
        budget = new Budget(100, 0, 2, Duration.ZERO);
        load = 50;
        int[] units = new int[2];
        for (int second = 0; second < 600; second++) {
            for (int walk = 0; walk < 2; walk++) {
                if (throttle.rest("walk-" + walk).isEmpty()) {
                    throttle.passed("walk-" + walk, 1);
                    units[walk]++;
                }
            }
            nanos += millis(1000);
        }

        assertThat(units[0]).isBetween(55, 61);
        assertThat(units[1]).isBetween(55, 61);
    }

    @Test
    void twoWalksShareTheRowsAndTheTime() {
        budget = new Budget(10, 50, 0, Duration.ZERO);
        throttle.rest(WALK);
        throttle.passed(WALK, 50);
        assertThat(throttle.rest("other")).isPresent();
        nanos += millis(1000);
        assertThat(throttle.rest("other")).isEmpty();

        throttle.working(() -> {
            nanos += millis(6000);
            return true;
        });
        assertThat(throttle.rest("other")).as("the time is used up").isPresent();
    }

    @Test
    void goesByWhatIsSavedNow() {
        load = 50;
        assertThat(throttle.rest(WALK)).isEmpty();
        budget = new Budget(100, 0, 2, Duration.ZERO);
        assertThat(throttle.rest(WALK)).isPresent();
        budget = new Budget(100, 7, 0, Duration.ZERO);
        assertThat(throttle.rest(WALK)).isEmpty();
        assertThat(throttle.allowed(500)).isEqualTo(7);
        budget = Budget.UNLIMITED;
        assertThat(throttle.rest(WALK)).isEmpty();
        assertThat(throttle.allowed(500)).isEqualTo(500);
    }

    private void answer(int millis) {
        throttle.timed(() -> nanos += millis(millis));
    }

    private static long millis(long count) {
        return Duration.ofMillis(count).toNanos();
    }
}
