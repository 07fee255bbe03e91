package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final MutableClock clock = MutableClock.started();
    private final InMemoryOutbox outbox = new InMemoryOutbox(new InMemoryStore());

    @Test
    void growsItsRestsToTheCeilingAndSpreadsThem() {
        Backoff backoff = new Backoff(new Random(7));
        for (int failures = 1; failures < 100; failures++) {
            Duration most = Duration.ofSeconds(1L << Math.min(failures - 1, 10));
            for (int i = 0; i < 50; i++) {
                assertThat(backoff.after(failures))
                        .isBetween(Duration.ZERO, most.compareTo(Backoff.CEILING) < 0 ? most : Backoff.CEILING);
            }
        }
        assertThat(Stream.generate(() -> backoff.after(50)).limit(200))
                .as("over the whole range")
                .anyMatch(rest -> rest.compareTo(Backoff.CEILING.dividedBy(4)) < 0)
                .anyMatch(rest -> rest.compareTo(Backoff.CEILING.multipliedBy(3).dividedBy(4)) > 0);
    }

    @Test
    void restsAtTheCeilingInTheWorstCaseAndNoLonger() {
        RandomGenerator highest = new RandomGenerator() {
            @Override
            public long nextLong() {
                return Long.MAX_VALUE;
            }

            @Override
            public long nextLong(long bound) {
                return bound - 1;
            }
        };

        assertThat(IntStream.of(1, 2, 6, 7, 1000).mapToObj(new Backoff(highest)::after))
                .containsExactly(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(32),
                        Backoff.CEILING,
                        Backoff.CEILING);
    }

    /** An endpoint's clock may be behind ours: then it asks for nothing, and our own rest counts. */
    @Test
    void takesADateThatHasPassedForNoRest() {
        Instant now = clock.instant();
        String past =
                DateTimeFormatter.RFC_1123_DATE_TIME.format(now.minusSeconds(90).atZone(ZoneOffset.UTC));

        assertThat(RetryAfter.read(past, now)).isEqualTo(Duration.ZERO);
    }

    @Test
    void makesNoEmptyPieces() {
        List<Integer> two = IntStream.range(0, 2 * Chunks.SIZE).boxed().toList();

        assertThat(Chunks.of(two)).containsExactly(two.subList(0, Chunks.SIZE), two.subList(Chunks.SIZE, two.size()));
        assertThat(Chunks.of(List.of())).isEmpty();
    }

    @Test
    void choosesAllRowsOfASubjectAndTheStrongestOfThem() {
        Instant now = clock.instant();
        add(RowClass.CONTENT, now, ChangeKind.UPSERTED);
        add(RowClass.ACCESS, now.plusSeconds(60), ChangeKind.DELETED);
        add(RowClass.ACCESS, now, ChangeKind.SUBTREE);
        Bench bench = new Bench();
        Claimer claimer = new Claimer(outbox, bench.product, bench.ledger, Duration.ofMinutes(10));

        List<Claim> claims = claimer.claim(RowClass.CONTENT, 10, now, now, row -> false);

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).rows()).hasSize(2);
        assertThat(claims.get(0).strongest()).isEqualTo(ChangeKind.DELETED);
        assertThat(claims.get(0).mostUrgent()).isEqualTo(RowClass.ACCESS);
        assertThat(claimer.nextTask(now, row -> false)).isPresent();
    }

    @Test
    void countsTheLastFullMinute() {
        Rates rates = new Rates();
        rates.count(3, clock.instant());
        assertThat(rates.lastFullMinute(clock.instant())).isZero();
        clock.advance(Duration.ofMinutes(1));
        assertThat(rates.lastFullMinute(clock.instant())).isEqualTo(3);
        clock.advance(Duration.ofMinutes(2));
        assertThat(rates.lastFullMinute(clock.instant())).isZero();
    }

    private void add(RowClass rowClass, Instant due, ChangeKind kind) {
        Subject page = Subject.of(Kind.PAGE, 7);
        outbox.add(List.of(new NewRow(rowClass, due, page, page, kind, new Cause("x"), clock.instant())));
    }
}
