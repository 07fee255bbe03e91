package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.reconcile.Occasions;
import io.indexrelay.reconcile.Reconciliation;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** When a reconciliation begins by itself. */
class OccasionsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Bench bench = new Bench();
    private Occasions occasions = newOccasions();

    private Occasions newOccasions() {
        return new Occasions(
                bench.reconciliation, bench.backfill, bench.jobs, () -> bench.reconcile, bench.clock, ZONE);
    }

    @Test
    void beginsOnceADayAtItsHour() {
        fill();
        Instant two = ofHour(2);
        bench.clock.advance(Duration.between(bench.clock.instant(), two.minusSeconds(1)));
        looksAtTheClock();
        assertThat(reconciliations()).isEmpty();

        bench.clock.advance(Duration.ofSeconds(61));
        looksAtTheClock();
        assertThat(reconciliations()).extracting(Job::scope).containsExactly("all");
        bench.settle();
        for (int n = 0; n < 20; n++) {
            bench.clock.advance(Duration.ofHours(1));
            looksAtTheClock();
        }
        assertThat(reconciliations()).hasSize(1);
        bench.clock.advance(Duration.ofHours(4));
        looksAtTheClock();
        assertThat(reconciliations()).hasSize(2);
    }

    /** What it sends is read as it goes. */
    @Test
    void doesNotBeginByTheClockBesideABackfillThatRuns() {
        product();
        bench.backfill.start(Backfill.ALL);
        while (bench.jobs.newest(1).get(0).startedVersion().isEmpty()) {
            bench.engine.runDue();
        }
        while (!bench.jobs.newest(1).get(0).cursor().startsWith("page/")) {
            bench.backfill.step();
            bench.engine.runDue();
        }
        bench.clock.advance(Duration.ofDays(1));
        looksAtTheClock();
        assertThat(reconciliations()).isEmpty();
        bench.backfill.pause(Backfill.ALL);
        bench.clock.advance(Duration.ofMinutes(2));
        looksAtTheClock();
        assertThat(reconciliations()).as("one that is paused finds nothing").hasSize(1);
    }

    @Test
    void readsEachObjectEverySoManyDays() {
        fill();
        List<Boolean> reading = IntStream.range(0, 15)
                .mapToObj(day -> {
                    bench.clock.advance(Duration.ofDays(1));
                    looksAtTheClock();
                    bench.settle();
                    return reconciliations().get(0).cursor().startsWith("1,");
                })
                .toList();
        assertThat(reading.stream().filter(read -> read).count()).isEqualTo(2);
        assertThat(reading.subList(0, 5)).as("soon after a backfill").containsOnly(false);
    }

    @Test
    void doesNotBeginByTheClockWhenItIsSwitchedOff() {
        fill();
        bench.reconcile = new ReconcileSettings(false, 2, 7, 10, 50);
        bench.clock.advance(Duration.ofDays(3));
        looksAtTheClock();
        assertThat(reconciliations()).isEmpty();
    }

    @Test
    void beginsNothingBeforeEverythingWasSentOnce() {
        bench.page(Examples.page(1, "By an event"));
        bench.settle();
        bench.clock.advance(Duration.ofDays(3));
        looksAtTheClock();
        occasions.missed("a test");
        assertThat(occasions.step()).isTrue();
        assertThat(bench.jobs.newest(10)).isEmpty();
    }

    @Test
    void whatWasLostIsLookedForAtOnceAndAnewWhenOneHasPassedIt() {
        fill();
        occasions.missed("a test");
        occasions.step();
        assertThat(reconciliations()).hasSize(1).extracting(Job::note).containsExactly("a test");
        occasions.missed("another");
        occasions.step();
        assertThat(reconciliations()).as("one that has not begun finds it").hasSize(1);

        bench.reconciliation.step();
        occasions.missed("a third");
        occasions.step();
        assertThat(reconciliations()).extracting(Job::state).containsExactly(State.RUNNING, State.CANCELLED);
        assertThat(occasions.step()).isFalse();
    }

    /** It may lie behind the cursor of the walk, which is not done. */
    @Test
    void whatWasLostDuringABackfillIsLookedForAfterIt() {
        product();
        bench.backfill.start("all");
        bench.engine.runDue();
        while (bench.jobs.newest(1).get(0).startedVersion().isEmpty()) {
            bench.engine.runDue();
        }
        while (!bench.jobs.newest(1).get(0).cursor().startsWith("page/")) {
            bench.backfill.step();
            bench.engine.runDue();
        }
        bench.product.put(Examples.page(1, "Behind the cursor"), Examples.ofSpace());
        occasions.missed("a test");
        occasions.step();
        bench.settle();

        assertThat(bench.receiver.documents()).contains("page/1");
        assertThat(reconciliations().get(0).state()).isEqualTo(State.DONE);
    }

    @Test
    void whatWasImportedIsComparedOrSentAsAWholeWhereNothingWasSentYet() {
        product();
        occasions.imported(() -> Optional.of(Examples.SPACE));
        occasions.step();
        assertThat(bench.jobs.newest(10)).extracting(Job::kind).containsExactly(Backfill.KIND);
        bench.settle();

        fill();
        bench.product.put(Examples.page(300, "Imported"), Examples.ofSpace());
        int before = bench.receiver.told().size();
        occasions.imported(() -> Optional.of(Examples.SPACE));
        occasions.step();
        bench.settle();
        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactly("content.upserted page/300");
        assertThat(reconciliations()).extracting(Job::scope).containsExactly(Examples.SPACE.toString());
    }

    @Test
    void afterAPurgeNothingIsComparedUntilEverythingWasSentAgain() {
        fill();
        new Purge(bench.ports(), bench.clock).start();
        bench.settle();
        bench.page(Examples.page(101, "After the purge"));
        bench.settle();
        occasions.missed("a test");
        occasions.step();
        assertThat(reconciliations()).isEmpty();
    }

    private void product() {
        IntStream.range(0, 12).forEach(n -> bench.product.put(Examples.page(100 + n, "Page " + n), Examples.ofSpace()));
    }

    private void fill() {
        product();
        bench.backfill.start("all");
        bench.settle();
    }

    private void looksAtTheClock() {
        occasions.lookAtTheClock();
    }

    private Instant ofHour(int hour) {
        Instant now = bench.clock.instant();
        return now.atZone(ZONE)
                .toLocalDate()
                .plusDays(1)
                .atTime(hour, 0)
                .atZone(ZONE)
                .toInstant();
    }

    private List<Job> reconciliations() {
        return bench.jobs.newest(100).stream()
                .filter(job -> job.kind().equals(Reconciliation.KIND))
                .toList();
    }
}
