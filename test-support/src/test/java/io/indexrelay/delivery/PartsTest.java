package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryStore;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private final MutableClock clock = MutableClock.started();
    private final InMemoryOutbox outbox = new InMemoryOutbox(new InMemoryStore());

    @ParameterizedTest
    @CsvSource({
        "page/7,UPSERTED,false,CONTENT",
        "page/7,UPSERTED,true,ACCESS",
        "page/7,DELETED,false,ACCESS",
        "page/7,ACCESS_CHANGED,false,ACCESS",
        "page/7,SUBTREE,false,ACCESS",
        "page/7,SUBTREE_UPSERTED,false,ACCESS",
        "attachment/7,UPSERTED,false,ATTACHMENT",
        "attachment/7,DELETED,false,ACCESS",
        "comment/7,UPSERTED,false,CONTENT",
        "user/7,UPSERTED,false,ACCESS",
        "username/x,UPSERTED,false,ACCESS",
        "group/x,UPSERTED,false,ACCESS",
        "access-set/x,UPSERTED,false,ACCESS"
    })
    void recordsWhatMayNarrowInTheFirstClass(String subject, ChangeKind kind, boolean mayNarrow, RowClass expected) {
        boolean[] woken = {false};
        OutboxRecorder recorder = new OutboxRecorder(outbox, clock, () -> woken[0] = true);
        recorder.record(Change.of(Subject.parse(subject), kind, new Cause("x"), mayNarrow));

        assertThat(outbox.all()).extracting(OutboxRow::rowClass).containsExactly(expected);
        assertThat(outbox.all()).allMatch(row -> !row.due().isAfter(clock.instant()));
        assertThat(woken[0]).isTrue();
        assertThat(recorder.recorded()).isEqualTo(1);
    }

    @Test
    void neverThrowsIntoTheProduct() {
        Outbox broken = (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(), new Class<?>[] {Outbox.class}, (self, method, args) -> {
                    throw new IllegalStateException("no such table");
                });
        OutboxRecorder recorder = new OutboxRecorder(broken, clock, () -> {});
        recorder.record(Change.of(Subject.of(Kind.PAGE, 7), ChangeKind.UPSERTED, new Cause("x"), false));

        assertThat(recorder.failed()).isEqualTo(1);
        assertThat(recorder.recorded()).isZero();
    }

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
    void choosesAllRowsOfASubjectAndTheStrongestOfThem() {
        Instant now = clock.instant();
        add(RowClass.CONTENT, now, ChangeKind.UPSERTED);
        add(RowClass.ACCESS, now.plusSeconds(60), ChangeKind.DELETED);
        add(RowClass.ACCESS, now, ChangeKind.SUBTREE);
        Bench bench = new Bench();
        Claimer claimer = new Claimer(outbox, bench.product, bench.ledger, Duration.ofMinutes(10));

        List<Claim> claims = claimer.claim(RowClass.CONTENT, 10, now, row -> false);

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
