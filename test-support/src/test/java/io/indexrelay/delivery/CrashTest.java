package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process ends at every single call of a port, before it and after it; a new one goes on with the same tables. */
class CrashTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingWhereverItCrashes(boolean isAfter) {
        int calls = callsOf(scene());
        assertThat(calls).isGreaterThan(40);
        for (int at = 0; at < calls; at++) {
            Bench bench = scene();
            Crash.Points points = new Crash.Points(at, isAfter);
            bench.engine = bench.newEngine("node-1", points);
            boolean crashed = false;
            try {
                bench.run();
            } catch (Crash crash) {
                crashed = true;
            }
            assertThat(crashed).as("a crash at call %s", at).isTrue();

            bench.restarted().settle();
            assertThat(bench.receiver.documents())
                    .as("after a crash at call %s %s", at, points.calls())
                    .containsExactlyInAnyOrder("page/1", "page/2", "page/11", "page/12");
            assertThat(bench.receiver.access("page/12"))
                    .as("access after a crash at call %s", at)
                    .map(Object::toString)
                    .contains("{\"all\":[[]]}");
            assertThat(bench.receiver.content("user/anna-key")).isPresent();
            assertThat(bench.receiver.violations()).isEmpty();
            assertThat(bench.waiting()).isEmpty();
            assertThat(bench.jobs.open()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNoProjectWhereverItCrashes(boolean isAfter) {
        int calls = callsOf(projects());
        assertThat(calls).isGreaterThan(60);
        for (int at = 0; at < calls; at++) {
            Bench bench = projects();
            bench.engine = bench.newEngine("node-1", new Crash.Points(at, isAfter));
            try {
                bench.run();
            } catch (Crash crash) {
                bench.restarted();
            }
            bench.restarted().settle();
            assertThat(bench.receiver.documents())
                    .as("after a crash at call %s", at)
                    .containsExactlyInAnyOrder(
                            "project/2", "issue/200", "issue/201", "issue/202", "comment/201", "comment/202");
            assertThat(bench.ledger.containedIn(Subject.of(Kind.PROJECT, 1), "", 100))
                    .hasSize(60)
                    .allMatch(entry -> entry.state() == SentState.DELETED);
            assertThat(bench.receiver.violations()).isEmpty();
            assertThat(bench.waiting()).isEmpty();
            assertThat(bench.jobs.open()).isEmpty();
        }
    }

    @Test
    void goesOnAfterAFailureOfItsTables() {
        Bench bench = scene();
        bench.transport.beforeAnswer(() -> {
            throw new IllegalStateException("the network library is broken");
        });
        try {
            bench.run();
        } catch (IllegalStateException expected) {
            assertThat(bench.engine.status().state()).isEqualTo(EngineState.FAILING);
        }
        bench.transport.beforeAnswer(() -> {});
        bench.settle();

        assertThat(bench.receiver.documents()).hasSize(4);
    }

    /** A deletion, edits, a set, a user and a subtree, all waiting; page 3 was sent before. */
    private static Bench scene() {
        Bench bench = new Bench();
        var root = Examples.page(10, "Root");
        bench.page(Examples.page(3, "Three"));
        bench.product.put(Examples.page(11, "Child", root), Examples.ofSpace());
        bench.changed(Bench.page(11), ChangeKind.UPSERTED, "page_created");
        bench.product.put(Examples.page(12, "Child", root), Examples.ofSpace());
        bench.changed(Bench.page(12), ChangeKind.UPSERTED, "page_created").run();
        bench.product.remove(Bench.page(3));
        bench.changed(Bench.page(3), ChangeKind.DELETED, "page_removed");
        bench.page(Examples.page(1, "One"));
        bench.page(Examples.page(2, "Two"));
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_created");
        bench.product.access(Bench.page(12), Access.CLOSED);
        bench.changed(Bench.page(10), ChangeKind.SUBTREE, "content_permissions_updated");
        return bench.after(Duration.ofSeconds(1));
    }

    /** A project with a lot to forget is deleted, one comes again, and comments of an issue have to be compared. */
    private static Bench projects() {
        Bench bench = new Bench();
        Subject gone = Subject.of(Kind.PROJECT, 1);
        Subject back = Subject.of(Kind.PROJECT, 2);
        IntStream.rangeClosed(1, 2).forEach(n -> {
            bench.product.put(Examples.project(n, "P" + n), Access.OPEN);
            bench.changed(Subject.of(Kind.PROJECT, n), ChangeKind.UPSERTED, "project_created");
        });
        IntStream.range(100, 160).forEach(n -> put(bench, Examples.issue(n, gone)));
        IntStream.range(200, 203).forEach(n -> {
            put(bench, Examples.issue(n, back));
            Subject issue = Subject.of(Kind.ISSUE, n);
            bench.product.put(Examples.comment(n, issue, "Text"), Examples.hangingOn(issue));
            bench.changed(Subject.of(Kind.COMMENT, n), issue, ChangeKind.UPSERTED, "comment_created");
        });
        bench.run();
        bench.product.hide(back, Reason.ARCHIVED);
        bench.changed(back, ChangeKind.DELETED, "project_archived").settle();
        bench.product.show(back);
        bench.changed(back, ChangeKind.UPSERTED, "project_restored_archived");
        bench.product.remove(gone);
        IntStream.range(100, 160).forEach(n -> bench.product.remove(Subject.of(Kind.ISSUE, n)));
        bench.changed(gone, ChangeKind.DELETED, "project_deleted");
        bench.product.remove(Subject.of(Kind.COMMENT, 200));
        bench.changed(Subject.of(Kind.ISSUE, 200), ChangeKind.DEPENDENTS, "comment_deleted");
        return bench;
    }

    private static void put(Bench bench, Snapshot issue) {
        bench.product.put(issue, Access.OPEN);
        bench.changed(issue.subject(), ChangeKind.UPSERTED, "jira:issue_created");
    }

    private static int callsOf(Bench bench) {
        Crash.Points points = new Crash.Points(-1, false);
        bench.engine = bench.newEngine("node-1", points);
        bench.run();
        return points.calls().size();
    }
}
