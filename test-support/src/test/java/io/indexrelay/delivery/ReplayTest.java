package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryLog.Extent;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.AroundPorts;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was taken since some time goes out again, for a receiver that lost it. */
class ReplayTest {

    private final Bench bench = new Bench();

    @Test
    void sendsEachObjectThatWasTakenSinceThenOnceAndReadAnew() {
        pages(1, 5);
        Instant since = later();
        pages(4, 30);
        pages(10, 12);
        bench.product.put(Examples.page(20, "Edited in silence"), Examples.ofSpace());
        int before = bench.receiver.told().size();
        replay(since);

        List<String> again =
                bench.receiver.told().subList(before, bench.receiver.told().size());
        assertThat(again)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(4, 30)
                        .mapToObj(n -> "content.upserted page/" + n)
                        .toList());
        assertThat(bench.receiver.content("page/20"))
                .map(data -> data.path("title").asText())
                .contains("Edited in silence");
        assertThat(bench.receiver
                        .events()
                        .get(bench.receiver.events().size() - 1)
                        .path("origin")
                        .asText())
                .isEqualTo("manual");
        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void tellsDeletionsAgain() {
        pages(1, 2);
        Subject comment = Subject.of(Kind.COMMENT, 70);
        bench.product.put(Examples.comment(70, Bench.page(1), "Text"), Examples.hangingOn(Bench.page(1)));
        bench.changed(comment, Bench.page(1), ChangeKind.UPSERTED, "comment_created")
                .run();
        Instant since = later();
        bench.product.remove(Bench.page(2));
        bench.changed(Bench.page(2), ChangeKind.DELETED, "page_removed");
        bench.product.remove(comment);
        bench.changed(comment, Bench.page(1), ChangeKind.DELETED, "comment_removed")
                .run();
        int before = bench.receiver.told().size();
        replay(since);

        assertThat(bench.receiver.told().subList(before, bench.receiver.told().size()))
                .containsExactlyInAnyOrder("content.deleted page/2", "content.deleted comment/70");
    }

    @Test
    void isAJobBehindEverythingElse() {
        Instant since = later();
        pages(1, 4);
        Job job = bench.replay.start(since).orElseThrow();
        assertThat(job.kind()).isEqualTo("replay");
        assertThat(job.scope()).isEqualTo(since.toString());
        assertThat(job.total()).isEqualTo(4);
        assertThat(bench.replay.start(since)).as("one at a time").isEmpty();

        assertThat(bench.replay.step()).isTrue();
        assertThat(bench.waiting()).hasSize(4).extracting(OutboxRow::rowClass).containsOnly(RowClass.BACKFILL);
        bench.run();
        Job done = bench.jobs.newest(1).get(0);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(4);
        assertThat(bench.replay.start(since)).isPresent();
    }

    @Test
    void waitsWhileTheQueueIsLong() {
        Instant since = later();
        pages(1, 30);
        bench.replay.start(since);
        while (bench.replay.step()) {
            assertThat(bench.waiting()).hasSizeLessThanOrEqualTo(30);
        }
        assertThat(bench.waiting()).hasSize(20);

        bench.run();
        assertThat(bench.jobs.open()).isEmpty();
    }

    @Test
    void goesOnAfterARestartAndDoesNotChaseItself() {
        Instant since = later();
        pages(1, 25);
        bench.replay.start(since);
        bench.replay.step();
        bench.restarted().run();

        assertThat(bench.jobs.newest(1).get(0).done()).isEqualTo(25);
        assertThat(bench.receiver.told()).hasSize(50);
    }

    @Test
    void doesNotSendAgainWhatWasNotTaken() {
        Instant since = later();
        bench.transport.answer(401);
        pages(1, 1);
        assertThat(bench.replay.start(since)).isPresent();
        bench.run();
        assertThat(bench.jobs.newest(1).get(0).state())
                .as("it does not queue for an endpoint that refuses")
                .isEqualTo(State.RUNNING);
        while (bench.replay.step()) {
            // To its end, whatever the endpoint does.
        }

        assertThat(bench.jobs.newest(1).get(0).state()).isEqualTo(State.DONE);
        assertThat(bench.waiting())
                .as("only the row that waits anyway")
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.rowClass()).isEqualTo(RowClass.CONTENT));
    }

    @Test
    void refusesTheFutureAndWhatTheLogNoLongerHas() {
        pages(1, 1);
        Instant now = bench.clock.instant();
        assertThatThrownBy(() -> bench.replay.start(now.plusSeconds(1))).hasMessageContaining("in the future");
        assertThatThrownBy(() -> bench.replay.start(now.minus(Duration.ofDays(31))))
                .hasMessageContaining("begins at " + now)
                .hasMessageContaining("backfill");
        assertThat(bench.jobs.newest(1)).isEmpty();

        assertThat(bench.replay.start(now.minus(Duration.ofDays(29)))).isPresent();
    }

    /** A log that is full has lost its oldest entries before their time; one that is not has all of them. */
    @Test
    void refusesATimeThatIsBeforeAFullLogAndNoneThatIsBeforeAShortOne() {
        pages(1, 1);
        Instant first = bench.deliveries.extent().orElseThrow().oldest();
        long full = LogRetention.MOST - LogRetention.AT_ONCE;

        assertThat(replay(full - 1).start(first.minusSeconds(1))).isPresent();
        bench.run();
        assertThatThrownBy(() -> replay(full).start(first.minusSeconds(1))).hasMessageContaining("begins at " + first);
        assertThat(replay(full).start(first)).isPresent();
    }

    @Test
    void waitsAsSoonAsTheQueueIsFullAndSaysThatItHadNothingToDo() {
        Instant since = later();
        pages(1, 1);
        bench.replay.start(since);
        IntStream.range(0, 10).forEach(n -> queue());
        assertThat(bench.replay.step()).isFalse();
        assertThat(bench.waiting()).hasSize(10);

        bench.outbox.delete(List.of(bench.waiting().get(0).id()));
        assertThat(bench.replay.step()).as("queues").isTrue();
        assertThat(bench.waiting()).hasSize(10);
        bench.outbox.delete(List.of(bench.waiting().get(0).id()));
        assertThat(bench.replay.step()).as("ends").isTrue();
        assertThat(bench.replay.step()).isFalse();
    }

    @Test
    void isDoneAtOnceWhenNothingWasSent() {
        replay(bench.clock.instant());

        assertThat(bench.jobs.newest(1).get(0).state()).isEqualTo(State.DONE);
        assertThat(bench.receiver.told()).isEmpty();
    }

    /** One that is told that the log has so many entries. */
    private Replay replay(long entries) {
        AroundPorts counted = call -> call.name().equals("DeliveryLog.extent")
                ? bench.deliveries.extent().map(log -> new Extent(log.oldest(), entries))
                : call.proceed();
        return new Replay(bench.ports(counted), bench.clock, 10);
    }

    private void queue() {
        Subject page = Bench.page(1);
        Instant now = bench.clock.instant();
        bench.outbox.add(
                List.of(new NewRow(RowClass.BACKFILL, now, page, page, ChangeKind.UPSERTED, Cause.BACKFILL, now)));
    }

    private void pages(int from, int to) {
        bench.run();
        for (int n = from; n <= to; n++) {
            bench.page(Examples.page(n, "Page " + n)).run();
        }
    }

    private Instant later() {
        return bench.run().after(Duration.ofHours(1)).run().clock.instant();
    }

    private void replay(Instant since) {
        assertThat(bench.replay.start(since)).isPresent();
        bench.run();
    }
}
