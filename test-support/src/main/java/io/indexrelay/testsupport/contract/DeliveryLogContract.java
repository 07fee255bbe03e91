package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.DeliveryLog.Extent;
import io.indexrelay.delivery.DeliveryLog.Span;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.delivery.LoggedDelivery.Result;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every delivery log promises. */
public abstract class DeliveryLogContract {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);

    protected abstract DeliveryLog deliveries();

    protected abstract Transactions transactions();

    @Test
    void isEmptyAtFirst() {
        assertThat(deliveries().newest(DeliveryLog.NEWEST, 10)).isEmpty();
        assertThat(deliveries().ofSubject(PAGE, DeliveryLog.NEWEST, 10)).isEmpty();
        assertThat(deliveries().since(Instant.EPOCH)).isEmpty();
        assertThat(deliveries().extent()).isEmpty();
        assertThat(deliveries().forget(NOON, 10, 500)).isZero();
    }

    @Test
    void keepsEverythingOfAnAttempt() {
        Subject comment = Subject.of(Kind.COMMENT, 70);
        LoggedDelivery told = new LoggedDelivery(
                0,
                NOON,
                "msg_" + "x".repeat(27),
                3,
                RowClass.CONTENT,
                123_456_789,
                Result.TAKEN,
                200,
                "",
                12_345,
                "r".repeat(LoggedDelivery.MAX_REASON),
                List.of(
                        event(PAGE, PAGE, 1, Fate.ACCEPTED),
                        event(comment, PAGE, 2, Fate.REJECTED),
                        event(new Subject(Kind.USER, "anna"), Subject.CONTROL, 3, Fate.RETRY)));
        LoggedDelivery failed = new LoggedDelivery(
                0,
                NOON.plusSeconds(1),
                "msg_y",
                1,
                RowClass.ACCESS,
                1,
                Result.RETRY,
                0,
                "forbidden_address",
                0,
                "",
                List.of(event(PAGE, PAGE, 4, Fate.UNDELIVERED)));
        deliveries().add(told);
        deliveries().add(failed);

        List<LoggedDelivery> kept = deliveries().newest(DeliveryLog.NEWEST, 10);
        assertThat(kept).extracting(one -> one.withId(0)).containsExactly(failed, told);
        assertThat(kept.get(0).id()).isGreaterThan(kept.get(1).id()).isPositive();
    }

    @Test
    void takesAnyIdAndFindsItAgain() {
        List<Subject> odd = Stream.of(
                        "a b",
                        "100%",
                        "_",
                        "x_y",
                        "%",
                        "a\\b",
                        "a\tb\nc\r",
                        "Ünïcode ☃",
                        "a'b\"c",
                        "a[b]",
                        "page/7:x",
                        "+")
                .map(id -> new Subject(Kind.ACCESS_SET, id))
                .toList();
        for (Subject subject : odd) {
            deliveries().add(delivery(NOON, event(subject, Subject.CONTROL, 1, Fate.ACCEPTED)));
        }
        deliveries()
                .add(delivery(NOON, event(new Subject(Kind.PURGE, ""), new Subject(Kind.PURGE, ""), 1, Fate.ACCEPTED)));

        for (Subject subject : odd) {
            assertThat(deliveries().ofSubject(subject, DeliveryLog.NEWEST, 100))
                    .as(subject.toString())
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one.events().get(0).subject()).isEqualTo(subject));
        }
        assertThat(deliveries().ofSubject(new Subject(Kind.PURGE, ""), DeliveryLog.NEWEST, 100))
                .hasSize(1);
    }

    @Test
    void takesTheLargestBatchThereIs() {
        LoggedEvent[] events = IntStream.range(0, 1000)
                .mapToObj(
                        n -> event(new Subject(Kind.USER, "x".repeat(170) + n), Subject.CONTROL, n + 1, Fate.ACCEPTED))
                .toArray(LoggedEvent[]::new);
        deliveries().add(delivery(NOON, events));

        assertThat(deliveries().newest(DeliveryLog.NEWEST, 1).get(0).events()).containsExactly(events);
    }

    @Test
    void listsTheNewestFirstPageByPageWhateverIsAdded() {
        fill(25);
        List<Long> listed = new ArrayList<>();
        long before = DeliveryLog.NEWEST;
        for (List<LoggedDelivery> page = deliveries().newest(before, 10);
                !page.isEmpty();
                page = deliveries().newest(before, 10)) {
            page.forEach(one -> listed.add(one.events().get(0).version().sequence()));
            before = page.get(page.size() - 1).id();
            deliveries().add(delivery(NOON, event(PAGE, PAGE, 99, Fate.ACCEPTED)));
        }
        assertThat(listed)
                .isEqualTo(IntStream.range(0, 25).mapToObj(n -> 25L - n).toList());
    }

    @Test
    void findsOneSubjectAmongMany() {
        fill(12);
        deliveries().add(delivery(NOON, event(Subject.of(Kind.PAGE, 70), PAGE, 50, Fate.ACCEPTED)));
        deliveries()
                .add(delivery(
                        NOON,
                        event(Subject.of(Kind.PAGE, 71), PAGE, 51, Fate.ACCEPTED),
                        event(Subject.of(Kind.PAGE, 7_000), PAGE, 52, Fate.ACCEPTED)));

        List<LoggedDelivery> first = deliveries().ofSubject(PAGE, DeliveryLog.NEWEST, 10);
        assertThat(first)
                .hasSize(10)
                .allMatch(one -> one.events().get(0).subject().equals(PAGE));
        assertThat(deliveries().ofSubject(PAGE, first.get(9).id(), 10)).hasSize(2);
        assertThat(deliveries().ofSubject(Subject.of(Kind.PAGE, 7_000), DeliveryLog.NEWEST, 10))
                .hasSize(1);
    }

    @Test
    void walksFromATimeToAnEnd() {
        fill(10);
        Span span = deliveries().since(NOON.plusSeconds(4)).orElseThrow();
        assertThat(span.count()).isEqualTo(7);
        fill(5);

        List<LoggedDelivery> walked = deliveries().between(span.first() - 1, span.last(), 5);
        assertThat(walked).extracting(LoggedDelivery::at).startsWith(NOON.plusSeconds(4));
        assertThat(walked).hasSize(5);
        assertThat(deliveries().between(walked.get(4).id(), span.last(), 5)).hasSize(2);
        assertThat(deliveries().since(NOON.plusSeconds(11))).isEmpty();
    }

    @Test
    void forgetsTheOldestInSmallSteps() {
        fill(20);
        assertThat(deliveries().extent()).contains(new Extent(NOON.plusSeconds(1), 20));

        assertThat(deliveries().forget(NOON.plusSeconds(6), 100, 500)).isEqualTo(5);
        assertThat(deliveries().forget(NOON, 10, 3)).isEqualTo(3);
        assertThat(deliveries().forget(NOON, 10, 3)).isEqualTo(2);
        assertThat(deliveries().forget(NOON, 10, 3)).isZero();
        assertThat(deliveries().extent()).contains(new Extent(NOON.plusSeconds(11), 10));
    }

    @Test
    void refusesWhatDoesNotFitItsColumnsAndCutsWhatIsForPeople() {
        LoggedEvent event = event(PAGE, PAGE, 1, Fate.ACCEPTED);
        for (LoggedDelivery tooLong :
                List.of(told("m".repeat(65), "", "", event), told("msg_x", "f".repeat(31), "", event))) {
            assertThatThrownBy(() -> deliveries().add(tooLong)).isInstanceOf(RuntimeException.class);
        }
        assertThat(deliveries().newest(DeliveryLog.NEWEST, 1)).isEmpty();

        deliveries().add(told("msg_x", "", "r".repeat(500), event));
        assertThat(deliveries().newest(DeliveryLog.NEWEST, 1))
                .extracting(LoggedDelivery::reason)
                .containsExactly("r".repeat(199) + "…");
    }

    @Test
    void goesWithARollback() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    fill(1);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(deliveries().newest(DeliveryLog.NEWEST, 1)).isEmpty();
    }

    /** One a second, the first a second after noon. */
    private void fill(int count) {
        IntStream.rangeClosed(1, count)
                .forEach(n -> deliveries().add(delivery(NOON.plusSeconds(n), event(PAGE, PAGE, n, Fate.ACCEPTED))));
    }

    private static LoggedDelivery delivery(Instant at, LoggedEvent... events) {
        return new LoggedDelivery(
                0, at, "msg_x", 1, RowClass.CONTENT, 100, Result.TAKEN, 200, "", 5, "", List.of(events));
    }

    private static LoggedDelivery told(String webhookId, String failure, String reason, LoggedEvent event) {
        return new LoggedDelivery(
                0, NOON, webhookId, 1, RowClass.CONTENT, 100, Result.TAKEN, 200, failure, 5, reason, List.of(event));
    }

    private static LoggedEvent event(Subject subject, Subject key, long sequence, Fate fate) {
        Subject partitionKey = subject.kind().isDependent() ? key : Change.keyOf(subject);
        return new LoggedEvent(
                subject, partitionKey, "content.upserted", new Version(2, sequence), RowClass.CONTENT, fate);
    }
}
