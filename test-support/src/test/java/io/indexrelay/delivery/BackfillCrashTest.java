package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.Version;
import io.indexrelay.testsupport.AroundPorts;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The process ends at every single call that a walk makes, before it and after it: before and after each listing, each
 * insert, each move of a cursor and each commit. A new one goes on with the same tables. Nothing is missing then, and
 * nothing that receivers have is older than the ledger says.
 */
class BackfillCrashTest {

    private static final int PAGES = 7;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsMissingWhereverAWalkEnds(boolean isAfter) {
        int calls = calls();
        assertThat(calls).isGreaterThan(100);
        for (int at = 0; at < calls; at++) {
            Bench bench = scene();
            bench.backfill = walk(bench, new Crash.Points(at, isAfter));
            boolean crashed = false;
            try {
                bench.run();
            } catch (Crash crash) {
                crashed = true;
                changeMeanwhile(bench);
            }
            assertThat(crashed).as("a crash at call %s", at).isTrue();

            bench.restarted().settle();
            assertComplete(bench, at);
        }
    }

    /** The office changes hands in the middle of a unit: the node that was slow saves after the other has gone on. */
    @Test
    void nothingIsMissingWhenTwoNodesWalkAtTheSameTime() {
        for (int unit = 0; unit < 12; unit++) {
            Bench bench = scene();
            int[] left = {unit};
            Backfill other = bench.newBackfill();
            ContentLister slow = listingThen(bench, () -> {
                if (left[0]-- == 0) {
                    for (int i = 0; i < 3; i++) {
                        other.step();
                    }
                }
            });
            bench.backfill = new Backfill(
                    bench.outbox, bench.jobs, slow, bench.store, bench.clock, new Backfill.Limits(3, 100, 400));
            bench.run();
            bench.settle();

            assertComplete(bench, unit);
        }
    }

    private static void assertComplete(Bench bench, int at) {
        assertThat(bench.receiver.documents())
                .as("after a crash at call %s", at)
                .containsExactlyInAnyOrderElementsOf(bench.product.visible().keySet().stream()
                        .map(Subject::toString)
                        .toList());
        assertThat(bench.jobs.newest(10)).extracting(Job::state).containsOnly(State.DONE);
        assertThat(completed(bench))
                .as("completed after a crash at call %s", at)
                .isEqualTo(2);
        bench.ledger.all().stream()
                .filter(entry -> entry.state() == SentState.PRESENT)
                .filter(entry -> entry.key().subject().kind().isDocument())
                .forEach(entry -> {
                    Subject subject = entry.key().subject();
                    assertThat(newest(bench, subject))
                            .as("what receivers have of %s after a crash at call %s", subject, at)
                            .isGreaterThanOrEqualTo(sequence(entry.version()));
                });
        assertThat(bench.receiver
                        .content("page/100")
                        .orElseThrow()
                        .path("title")
                        .asText())
                .as("after a crash at call %s", at)
                .isEqualTo(bench.product.title(Bench.page(100)));
        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(bench.waiting()).isEmpty();
    }

    private static long newest(Bench bench, Subject subject) {
        return bench.receiver.events().stream()
                .filter(event -> event.path("subject").asText().equals(subject.toString()))
                .mapToLong(event -> event.path("sequence").asLong())
                .max()
                .orElse(-1);
    }

    private static long sequence(Version version) {
        return version.sequence();
    }

    private static long completed(Bench bench) {
        return bench.receiver.events().stream()
                .map(event -> event.path("type"))
                .map(JsonNode::asText)
                .filter("io.indexrelay.sync.completed.v1"::equals)
                .count();
    }

    /** While no node runs somebody edits one page, deletes another and adds a third, with their events. */
    private static void changeMeanwhile(Bench bench) {
        bench.page(Examples.page(100, "Edited"));
        bench.product.remove(Bench.page(103));
        bench.changed(Bench.page(103), ChangeKind.DELETED, "page_removed");
        bench.page(Examples.page(150, "New"));
    }

    /** Two walks, one over everything and one over a space, with something of every phase. */
    private static Bench scene() {
        Bench bench = new Bench();
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        IntStream.range(0, PAGES).forEach(n -> {
            bench.product.put(Examples.page(100 + n, "Page " + n), Examples.ofSpace());
            bench.product.put(
                    Examples.comment(200 + n, Bench.page(100 + n), "Comment"), Examples.hangingOn(Bench.page(100 + n)));
        });
        bench.backfill.start("all");
        bench.backfill.start("space/1");
        return bench;
    }

    private static Backfill walk(Bench bench, Crash.Points points) {
        return new Backfill(
                points.wrap(Outbox.class, bench.outbox),
                points.wrap(Jobs.class, bench.jobs),
                points.wrap(ContentLister.class, bench.product),
                points.wrap(Transactions.class, bench.store),
                bench.clock,
                new Backfill.Limits(3, 100, 400));
    }

    private static ContentLister listingThen(Bench bench, Runnable then) {
        AroundPorts around = call -> {
            Object answer = call.proceed();
            if (call.name().equals("ContentLister.list")) {
                then.run();
            }
            return answer;
        };
        return around.wrap(ContentLister.class, bench.product);
    }

    private static int calls() {
        Bench bench = scene();
        Crash.Points points = new Crash.Points(-1, false);
        bench.backfill = walk(bench, points);
        bench.run();
        return points.calls().size();
    }
}
