package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetFamily;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets whose ids begin alike are read again together, the vanished ones too. */
class SetFamilyTest {

    private static final SetFamily OF_PROJECT = new SetFamily("project:1:");
    private static final SetFamily OF_OTHER = new SetFamily("project:2:");
    private static final SetFamily OF_SCHEME = new SetFamily("permission-scheme:7:");
    private static final Subject PROJECT = Subject.of(Kind.PROJECT, 3);
    private static final int SENT_BEFORE = 5;
    private static final Access STAFF = Access.of(List.of(Atom.group("staff")));

    @Test
    void readsWhatIsThereAndWhatVanished() {
        Bench bench = scene();
        changed(bench, OF_PROJECT).run();

        assertThat(told(bench))
                .containsExactlyInAnyOrder(
                        "access-set.upserted access-set/project:1:browse",
                        "access-set.deleted access-set/project:1:gate");
        assertThat(told(changed(bench, OF_PROJECT).run())).hasSize(2);
    }

    @Test
    void goesOnToFurtherFamiliesAndContainers() {
        Bench bench = scene();
        changed(bench, OF_SCHEME).run();

        assertSchemeTold(bench);
        assertThat(bench.jobs.newest(5)).isEmpty();
    }

    @Test
    void holdsTheBarrierUntilTheLastOfThem() {
        Bench bench = scene();
        bench.page(Examples.page(9, "Nine"));
        changed(bench, OF_SCHEME).run();

        assertThat(told(bench)).endsWith("content.upserted page/9").hasSizeGreaterThan(4);
    }

    @Test
    void walksALargeFamilyInChunks() {
        Bench bench = scene();
        IntStream.range(0, 1203).forEach(n -> bench.product.putSet("levels:" + n, STAFF));
        SetFamily levels = new SetFamily("levels:");
        changed(bench, levels).run();
        IntStream.range(0, 600).forEach(n -> bench.product.removeSet("levels:" + n));
        IntStream.range(600, 1100).forEach(n -> bench.product.putSet("levels:" + n, Access.CLOSED));
        int before = bench.receiver.told().size();
        changed(bench, levels).restarted().run();

        List<String> told =
                bench.receiver.told().subList(before, bench.receiver.told().size());
        assertThat(told).hasSize(1100).doesNotHaveDuplicates();
        assertThat(told.stream().filter(one -> one.startsWith("access-set.deleted")))
                .hasSize(600);
    }

    /** Nobody writes such a row, and no rule names such a set; if one did, nothing of it may go out. */
    @Test
    void isNeverReadAsASetItself() {
        Bench bench = new Bench();
        bench.product.putSet("project:1:*", Access.OPEN);
        bench.changed(OF_PROJECT.subject(), ChangeKind.UPSERTED, "permission_scheme_updated");
        bench.product.put(Examples.page(7, "Seven"), Access.of(List.of(Atom.set("project:1:*"))));
        bench.changed(Bench.page(7), ChangeKind.UPSERTED, "page_created").settle();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNothingWhereverItCrashes(boolean isAfter) {
        for (int at = 0; ; at++) {
            Bench bench = scene();
            changed(bench, OF_SCHEME);
            bench.engine = bench.newEngine("node-1", new Crash.Points(at, isAfter));
            boolean crashed = false;
            try {
                bench.run();
            } catch (Crash crash) {
                crashed = true;
            }
            bench.restarted().settle();
            assertSchemeTold(bench);
            assertThat(bench.waiting()).isEmpty();
            assertThat(bench.jobs.open()).isEmpty();
            assertThat(bench.receiver.violations()).isEmpty();
            if (!crashed) {
                assertThat(at).isGreaterThan(20);
                return;
            }
        }
    }

    private static void assertSchemeTold(Bench bench) {
        assertThat(told(bench))
                .contains(
                        "access-set.upserted access-set/project:1:browse",
                        "access-set.deleted access-set/project:1:gate",
                        "access-set.upserted access-set/project:2:browse",
                        "access-set.deleted access-set/permission-scheme:7:old",
                        "content.access-changed issue/30");
        assertThat(told(bench)).noneMatch(one -> one.contains("*"));
        assertThat(bench.receiver.access("access-set/project:2:browse"))
                .map(Object::toString)
                .hasValueSatisfying(rule -> assertThat(rule).contains("group:staff"));
        assertThat(bench.receiver.access("issue/30")).map(Object::toString).contains("{\"all\":[[]]}");
    }

    /** Sets of two projects that use one scheme were sent; then rules changed and two sets vanished. */
    private static Bench scene() {
        Bench bench = new Bench();
        for (String id : List.of("project:1:browse", "project:1:gate", "project:2:browse", "permission-scheme:7:old")) {
            bench.product.putSet(id, Access.OPEN);
            bench.changed(new Subject(Kind.ACCESS_SET, id), ChangeKind.UPSERTED, "permission_scheme_updated");
        }
        bench.product.put(Examples.issue(30, PROJECT), Access.OPEN);
        bench.changed(Subject.of(Kind.ISSUE, 30), ChangeKind.UPSERTED, "jira:issue_created")
                .run();
        bench.product.access(Subject.of(Kind.ISSUE, 30), Access.CLOSED);
        bench.product.removeSet("project:1:gate");
        bench.product.removeSet("permission-scheme:7:old");
        bench.product.putSet("project:1:browse", STAFF);
        bench.product.putSet("project:2:browse", STAFF);
        bench.product.putFamily(
                OF_SCHEME,
                new Listed(PROJECT, PROJECT, true),
                new Listed(OF_PROJECT.subject(), Subject.CONTROL, true),
                new Listed(OF_OTHER.subject(), Subject.CONTROL, true),
                new Listed(OF_SCHEME.subject(), Subject.CONTROL, true));
        return bench;
    }

    private static Bench changed(Bench bench, SetFamily family) {
        return bench.changed(family.subject(), ChangeKind.SUBTREE, "permission_scheme_updated");
    }

    private static List<String> told(Bench bench) {
        return bench.receiver.told().subList(SENT_BEFORE, bench.receiver.told().size());
    }
}
