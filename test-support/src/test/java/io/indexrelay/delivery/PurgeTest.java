package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.payload.Version;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The receiver forgets everything, then the ledger does, and nothing that is deleted meanwhile stays anywhere. */
class PurgeTest {

    private Bench bench = new Bench();

    @BeforeEach
    void fill() {
        bench = filled();
    }

    @Test
    void asksTheReceiverToForgetAndThenForgetsWhatItHad() {
        Job job = purge(bench).start().orElseThrow();
        assertThat(job.kind()).isEqualTo("purge");
        assertThat(purge(bench).start()).as("one at a time").isEmpty();
        int known = bench.ledger.all().size();
        bench.run();

        assertThat(bench.receiver.told()).endsWith("purge purge");
        assertThat(bench.receiver.documents()).isEmpty();
        assertThat(bench.ledger.all()).isEmpty();
        Job done = bench.jobs.find(job.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(known);
        assertThat(bench.waiting()).isEmpty();
        assertThat(purge(bench).start()).isPresent();
    }

    @Test
    void letsANewBackfillSendEverythingAsNew() {
        purge(bench).start();
        bench.run();
        bench.backfill.start("all");
        bench.run();

        assertThat(bench.receiver.documents()).hasSize(12);
        assertThat(bench.receiver.violations()).isEmpty();
    }

    @Test
    void goesAloneInItsBatchAndNothingIsSentBeforeTheLedgerIsEmpty() {
        bench.product.remove(Bench.page(3));
        bench.changed(Bench.page(3), ChangeKind.DELETED, "page_removed");
        purge(bench).start();
        bench.product.put(Examples.person("anna-key", "anna"));
        bench.changed(new Subject(Kind.USER, "anna-key"), ChangeKind.UPSERTED, "user_created");
        bench.page(Examples.page(50, "New")).run();

        List<Delivered> batches = bench.transport.received().stream()
                .filter(one -> one.text().contains("\"sequence\""))
                .toList();
        Delivered last = batches.stream()
                .filter(one -> one.text().contains("indexrelay.purge"))
                .findFirst()
                .orElseThrow();
        assertThat(last.text().split("\"specversion\"", -1)).as("one event").hasSize(2);
        assertThat(bench.receiver.documents()).containsExactly("page/50");
        assertThat(bench.receiver.content("user/anna-key")).isPresent();
        assertThat(bench.ledger.all())
                .extracting(entry -> entry.key().subject().toString())
                .containsExactlyInAnyOrder("page/50", "user/anna-key");
    }

    /** An edit of what the receiver forgot comes whole and not as a change of access alone; its deletion is no news. */
    @Test
    void treatsWhatChangesAfterwardsAsNew() {
        purge(bench).start();
        bench.run();
        bench.changed(Bench.page(4), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.product.remove(Bench.page(5));
        bench.changed(Bench.page(5), ChangeKind.DELETED, "page_removed").run();

        assertThat(bench.receiver.documents()).containsExactly("page/4");
        assertThat(bench.receiver.told()).endsWith("content.upserted page/4");
    }

    @Test
    void cancelsWalksWhoseFirstHalfIsForgotten() {
        bench.backfill.start("all");
        bench.engine.runDue();
        purge(bench).start();
        bench.run();

        assertThat(bench.jobs.newest(10))
                .filteredOn(job -> job.kind().equals("backfill"))
                .first()
                .satisfies(job -> {
                    assertThat(job.state()).isEqualTo(State.CANCELLED);
                    assertThat(job.note()).contains("purge");
                });
        assertThat(bench.jobs.open()).isEmpty();
        assertThat(bench.receiver.told()).doesNotContain("sync.completed sync/all");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 422})
    void forgetsNothingWhenTheEndpointWillNot(int status) {
        int known = bench.ledger.all().size();
        bench.transport.always(delivered -> bench.transport.answered(
                delivered, delivered.text().contains("indexrelay.purge") ? status : 200, null, ""));
        purge(bench).start();
        bench.run();

        Job job = bench.jobs.newest(1).get(0);
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.note()).contains(Integer.toString(status));
        assertThat(bench.ledger.all()).hasSize(known);
        assertThat(bench.waiting()).isEmpty();
        assertThat(purge(bench).start()).as("may be asked again").isPresent();
    }

    @Test
    void waitsForAnEndpointThatIsAway() {
        bench.transport.answer(503);
        purge(bench).start();
        bench.run();
        assertThat(bench.ledger.all()).isNotEmpty();
        assertThat(bench.receiver.documents()).as("it still has all").hasSize(12);

        bench.after(Duration.ofMinutes(2)).run();
        assertThat(bench.receiver.documents()).isEmpty();
        assertThat(bench.ledger.all()).isEmpty();
    }

    /** The process ends at every single call of a port; then a page is deleted, and must be gone at the receiver. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNoDeletionWhereverItCrashes(boolean isAfter) {
        Crash.Points none = new Crash.Points(-1, false);
        Bench whole = filled();
        whole.engine = whole.newEngine("node-1", none);
        purge(whole).start();
        whole.run();
        assertThat(none.calls()).contains("Ledger.forget");
        for (int at = 0; at < none.calls().size(); at++) {
            Bench one = filled();
            one.engine = one.newEngine("node-1", new Crash.Points(at, isAfter));
            purge(one).start();
            try {
                one.run();
            } catch (Crash crash) {
                one.restarted();
            }
            one.product.remove(Bench.page(3));
            one.changed(Bench.page(3), ChangeKind.DELETED, "page_removed");
            one.page(Examples.page(60, "New")).restarted().settle();

            assertThat(one.receiver.documents())
                    .as("after a crash at call %s, %s", at, none.calls().get(at))
                    .containsExactly("page/60");
            assertThat(one.ledger.all())
                    .extracting(entry -> entry.key().subject().toString())
                    .containsExactly("page/60");
            assertThat(one.jobs.newest(1).get(0).state()).isEqualTo(State.DONE);
            assertThat(one.waiting()).isEmpty();
        }
    }

    @Test
    void forgetsNothingAfterItsOfficeWasLost() {
        Purge purge = purge(bench);
        purge.start();
        assertThat(purge.isWanted()).isTrue();
        purge.taken(Version.NONE);
        assertThat(purge.isWanted()).as("the event has its receipt").isFalse();
        int known = bench.ledger.all().size();
        Office lost = new Office(
                bench.terms, new RandomIds(new Random(7)), bench.clock, bench.clock.nanos(), "node-2", () -> true);

        assertThat(purge.step(lost)).as("nothing else is sent either").isTrue();
        assertThat(bench.ledger.all()).hasSize(known);
        assertThat(bench.jobs.open()).hasSize(1);
    }

    /** A sender that stood still in the middle must not forget what its successor has sent since. */
    @Test
    void leavesAloneWhatASuccessorHasSent() {
        purge(bench).start();
        LedgerSlice seen = bench.ledger.slice(500);
        bench.run();
        bench.page(Examples.page(60, "New")).run();
        bench.ledger.forget(seen);

        assertThat(bench.ledger.all()).hasSize(1);
    }

    private static Purge purge(Bench bench) {
        return new Purge(bench.ports(), bench.clock);
    }

    private static Bench filled() {
        Bench bench = new Bench();
        IntStream.rangeClosed(1, 12).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();
        return bench;
    }
}
