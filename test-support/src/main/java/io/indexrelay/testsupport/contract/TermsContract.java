package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.delivery.Terms;
import io.indexrelay.delivery.Terms.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every table of terms promises. */
public abstract class TermsContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");

    /** Terms under test, none at the start of each test. */
    protected abstract Terms terms();

    @Test
    void hasNoneAtFirst() {
        assertThat(terms().highest()).isEmpty();
    }

    @Test
    void givesBackTheHighest() {
        Term low = term(1_800_000_000L, "a");
        Term high = term(1_800_000_001L, "b");
        assertThat(terms().take(high)).isTrue();
        assertThat(terms().take(low)).isTrue();

        assertThat(terms().highest()).contains(high);
    }

    @Test
    void refusesANumberThatIsTaken() {
        assertThat(terms().take(term(5, "mine"))).isTrue();
        assertThat(terms().take(term(5, "other"))).isFalse();

        assertThat(terms().highest()).map(Term::token).contains("mine");
    }

    @Test
    void movesTheBeatOfItsOwnTermOnly() {
        terms().take(term(5, "mine"));

        assertThat(terms().beat(term(5, "mine"), NOW.plusSeconds(10))).isTrue();
        assertThat(terms().beat(term(5, "other"), NOW.plusSeconds(20))).isFalse();
        assertThat(terms().beat(term(6, "mine"), NOW.plusSeconds(20))).isFalse();

        assertThat(terms().highest()).map(Term::beat).contains(NOW.plusSeconds(10));
    }

    @Test
    void deletesOnlyLowerTerms() {
        terms().take(term(5, "a"));
        terms().take(term(6, "b"));

        terms().deleteBelow(6);

        assertThat(terms().beat(term(5, "a"), NOW)).isFalse();
        assertThat(terms().highest()).map(Term::number).contains(6L);
        assertThat(terms().take(term(5, "c"))).isTrue();
    }

    @Test
    void refusesWhatDoesNotFitItsColumns() {
        assertThatThrownBy(() -> terms().take(term(7, "t".repeat(65)))).isInstanceOf(RuntimeException.class);
        assertThat(terms().highest()).isEmpty();
    }

    @Test
    void letsExactlyOneOfManyWin() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 1; round <= 10; round++) {
                assertThat(winnersOf(round, threads)).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private long winnersOf(int number, ExecutorService threads) throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        List<Future<Boolean>> tries = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            Term mine = term(number, "node-" + n);
            tries.add(threads.submit(() -> {
                gate.await();
                return terms().take(mine);
            }));
        }
        gate.countDown();
        long winners = 0;
        for (Future<Boolean> one : tries) {
            winners += one.get() ? 1 : 0;
        }
        return winners;
    }

    private static Term term(long number, String token) {
        return new Term(number, token, "node-1", NOW);
    }
}
