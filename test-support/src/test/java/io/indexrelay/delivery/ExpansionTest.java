package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpansionTest {

    private static final Snapshot ROOT = Examples.page(1, "Root");

    private final Bench bench = new Bench();

    @Test
    void reachesEveryDescendantInChunksAndHoldsTheBarrier() {
        tree(1203);
        restrict();
        bench.page(Examples.page(2, "Other"));
        bench.changed(Bench.page(1), ChangeKind.SUBTREE, "content_permissions_updated")
                .run();

        List<String> told = bench.receiver.told();
        List<String> changed = told.stream()
                .filter(one -> one.startsWith("content.access-changed"))
                .distinct()
                .toList();
        assertThat(changed).hasSize(1203);
        assertThat(told.lastIndexOf("content.upserted page/2"))
                .isGreaterThan(told.lastIndexOf(changed.get(changed.size() - 1)));
        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.jobs.newest(10)).isEmpty();
    }

    @Test
    void reachesThoseThatTheProductMovedAwayWithoutAWord() {
        Snapshot child = Examples.page(3, "Child", ROOT);
        Snapshot grandchild = Examples.page(4, "Grandchild", child);
        send(ROOT, child, grandchild);
        bench.product.put(Examples.page(3, "Child"), Access.CLOSED);
        bench.product.put(Examples.page(4, "Grandchild"), Access.CLOSED);
        bench.changed(Bench.page(1), ChangeKind.SUBTREE, "page_trashed").run();

        assertThat(bench.receiver.access("page/3")).map(Object::toString).contains("{\"all\":[[]]}");
        assertThat(bench.receiver.access("page/4")).map(Object::toString).contains("{\"all\":[[]]}");
    }

    @Test
    void sendsTheWholeStateWhereAHierarchyWasMoved() {
        Snapshot child = Examples.page(3, "Child", ROOT);
        send(ROOT, child, Examples.page(4, "Other child", ROOT));
        bench.product.put(
                Examples.page(3, "Child", Examples.page(1, "Root", Examples.page(9, "Above"))), Examples.ofSpace());
        bench.changed(Bench.page(1), ChangeKind.SUBTREE_UPSERTED, "page_moved").run();

        assertThat(bench.receiver.told()).containsSubsequence("content.upserted page/3", "content.upserted page/3");
        assertThat(bench.receiver.told()).doesNotContain("content.access-changed page/3");
        assertThat(bench.receiver.told().stream().filter("content.upserted page/4"::equals))
                .hasSize(1);
    }

    @Test
    void doesTheSameTaskOnce() {
        tree(30);
        restrict();
        for (int i = 0; i < 5; i++) {
            bench.changed(Bench.page(1), ChangeKind.SUBTREE, "content_permissions_updated");
        }
        bench.run();

        assertThat(bench.receiver.told().stream().filter("content.access-changed page/100"::equals))
                .hasSize(1);
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void goesOnBetweenChunksAfterARestart() {
        tree(1203);
        restrict();
        int before = bench.receiver.told().size();
        bench.changed(Bench.page(1), ChangeKind.SUBTREE, "content_permissions_updated");
        for (int chunk = 0; chunk < 8; chunk++) {
            bench.restarted().engine.runDue();
            if (!bench.jobs.open().isEmpty()) {
                assertThat(bench.receiver.told()).hasSize(before);
            }
        }
        bench.restarted().run();

        assertThat(bench.receiver.told().stream()
                        .filter(told -> told.startsWith("content.access-changed"))
                        .distinct())
                .hasSize(1203);
        assertThat(bench.jobs.newest(10)).isEmpty();
    }

    @Test
    void walksAKnownTreeInAnyPieces() {
        Map<String, List<String>> tree = Map.of(
                "page/1", List.of("page/11", "page/12"),
                "page/11", List.of("page/111", "page/112"),
                "page/112", List.of("page/1121", "page/1"));
        for (int piece = 1; piece < 7; piece++) {
            assertThat(walk(tree, piece))
                    .as("in pieces of %s", piece)
                    .containsExactly("page/11", "page/111", "page/112", "page/1121", "page/12");
        }
    }

    @Test
    void leavesWhatLiesTooDeepToAWalkOfItsOwn() {
        Snapshot above = ROOT;
        List<Snapshot> line = new ArrayList<>(List.of(ROOT));
        for (int depth = 0; depth < 80; depth++) {
            above = Examples.page(1_000_000_000L + depth, "Deep", above);
            line.add(above);
        }
        send(line.toArray(Snapshot[]::new));
        line.forEach(page -> bench.product.remove(page.subject()));
        bench.changed(Bench.page(1), ChangeKind.SUBTREE, "page_removed").run();

        assertThat(bench.receiver.documents()).containsExactly("page/1");
    }

    private static List<String> walk(Map<String, List<String>> tree, int piece) {
        List<String> seen = new ArrayList<>();
        String path = "";
        while (true) {
            KnownWalk walk = new KnownWalk(
                    Bench.page(1), path, (parent, after) -> tree.getOrDefault(parent.toString(), List.of()).stream()
                            .filter(child -> child.compareTo(after) > 0)
                            .map(Subject::parse)
                            .toList());
            for (int i = 0; i < piece; i++) {
                @Nullable Subject next = walk.next();
                if (next == null) {
                    return seen;
                }
                seen.add(next.toString());
            }
            path = walk.path();
        }
    }

    private void tree(int size) {
        send(Stream.concat(
                        Stream.of(ROOT), IntStream.range(0, size).mapToObj(n -> Examples.page(100 + n, "Child", ROOT)))
                .toArray(Snapshot[]::new));
    }

    /** Everybody below it is hidden by it now. */
    private void restrict() {
        bench.product.visible().keySet().stream()
                .filter(page -> !page.equals(Bench.page(1)))
                .forEach(page -> bench.product.access(page, Access.CLOSED));
    }

    private void send(Snapshot... pages) {
        for (Snapshot page : pages) {
            bench.page(page);
        }
        bench.run();
    }
}
