package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
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
            assertThat(bench.outbox.all()).isEmpty();
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

    private static int callsOf(Bench bench) {
        Crash.Points points = new Crash.Points(-1, false);
        bench.engine = bench.newEngine("node-1", points);
        bench.run();
        return points.calls().size();
    }
}
