package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.access.SetFamily;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.listen.Names;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.AroundPorts;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a change costs is in proportion to what it touches; and what has no event is found all the same. */
class SmallChangesTest {

    private static final Snapshot ROOT = Examples.page(1, "Root");
    private static final Access STAFF = Access.of(List.of(Atom.group("staff")));
    /** By command 10,000: {@code -Dindex-relay.pages-below=10000}. */
    private static final int PAGES_BELOW = Integer.getInteger("index-relay.pages-below", 1_200);

    private static final Duration SECOND_LOOK = Holds.STANDARD.echo().plusSeconds(1);

    private final Bench bench = new Bench();
    private int bodiesRead;
    private int toldBefore;

    @Test
    void aFirstRestrictionIsOneSmallEventForEachPageBelowAndReadsNoBody() {
        tree(30);
        restrictTree();
        bench.settle();

        assertThat(told())
                .hasSize(32)
                .contains("access-set.upserted access-set/page:1", "content.access-changed page/1")
                .allMatch(one -> one.startsWith("access-set.upserted") || one.startsWith("content.access-changed"));
        assertThat(bodiesRead).isZero();
    }

    /** All of it in pieces of a bounded size, and what is edited meanwhile comes after it. */
    @Test
    void aFirstRestrictionAboveManyPagesIsAsManySmallEventsAndNothingOvertakesThem() {
        int size = PAGES_BELOW;
        tree(size);
        Pieces pieces = new Pieces();
        bench.engine = bench.newEngine("node-1", pieces);
        restrictTree();
        bench.page(Examples.page(2, "Edited meanwhile"));
        bench.run();

        List<String> told = told();
        assertThat(told.get(told.size() - 1)).isEqualTo("content.upserted page/2");
        assertThat(told.stream().filter(one -> one.startsWith("content.access-changed")))
                .hasSize(size + 1)
                .doesNotHaveDuplicates();
        assertThat(told).hasSize(size + 3);
        assertThat(bodiesRead).isEqualTo(1);
        assertThat(pieces.largest).isLessThanOrEqualTo(Chunks.SIZE);
        assertThat(bench.receiver.events().subList(toldBefore, toldBefore + size))
                .allMatch(event -> event.toString().length() < 1000);
    }

    /** The largest piece that was written, deleted or read at once. */
    private static final class Pieces implements AroundPorts {
        private int largest;

        @Override
        public @Nullable Object around(Call call) throws Throwable {
            if (call.name().equals("Outbox.add") || call.name().equals("Outbox.delete")) {
                largest = Math.max(largest, call.argument(0, Collection.class).size());
            }
            @Nullable Object answer = call.proceed();
            if (answer instanceof Collection<?> read) {
                largest = Math.max(largest, read.size());
            }
            return answer;
        }
    }

    @Test
    void aFurtherRestrictionOfARestrictedPageIsOneSetEvent() {
        tree(30);
        restrictTree();
        bench.settle();
        start();
        bench.product.putSet("page:1", STAFF);
        restrictionChanged().run();
        assertThat(bench.echoes()).as("the page, its set, its subtree").hasSize(3);
        bench.settle();

        assertThat(told()).containsExactly("access-set.upserted access-set/page:1");
        assertThat(bodiesRead).isZero();
    }

    @Test
    void theTreeIsLookedAtOnceMoreAsItMayHaveBeenReadTooEarly() {
        tree(3);
        restrictionChanged().run();
        assertThat(told()).isEmpty();

        restrict();
        bench.after(SECOND_LOOK).run();
        assertThat(told()).contains("content.access-changed page/101", "content.access-changed page/102");
    }

    @Test
    void aSecondLookAtATreeKeepsNothingBack() {
        tree(3);
        restrictionChanged().run().after(SECOND_LOOK);
        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.echoes()).anyMatch(row -> row.kind() == ChangeKind.SUBTREE);
        bench.settle();
        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void aMoveTellsWhoMaySeeThePagesBeforeTheirContent() {
        tree(3);
        Snapshot moved = Examples.page(1, "Root", Examples.page(9, "Above"));
        IntStream.range(0, 3).forEach(n -> bench.product.put(Examples.page(100 + n, "Child", moved), Access.CLOSED));
        bench.changed(Bench.page(1), ChangeKind.SUBTREE, "page_moved");
        bench.recorder.record(Change.of(Bench.page(1), ChangeKind.SUBTREE_UPSERTED, new Cause("page_moved"), false));
        bench.settle();

        assertThat(told())
                .containsExactly(
                        "content.access-changed page/100",
                        "content.access-changed page/101",
                        "content.access-changed page/102",
                        "content.upserted page/100",
                        "content.upserted page/101",
                        "content.upserted page/102");
    }

    @Test
    void aMoveTellsNothingOfPagesThatAreAsTheyWere() {
        tree(3);
        bench.changed(Bench.page(1), ChangeKind.SUBTREE, "page_moved");
        bench.changed(Bench.page(1), ChangeKind.SUBTREE_UPSERTED, "page_moved").settle();

        assertThat(told()).isEmpty();
    }

    @Test
    void aFamilyTellsOfTheSetsThatAreOthersNow() {
        IntStream.range(0, 20).forEach(n -> set("project:1:" + n, Access.OPEN));
        bench.run();
        start();
        bench.product.putSet("project:1:7", STAFF);
        bench.changed(new SetFamily("project:").subject(), ChangeKind.SUBTREE, "group_removed")
                .settle();

        assertThat(told()).containsExactly("access-set.upserted access-set/project:1:7");
    }

    @Test
    void aSetThatCannotBeReadIsToldOfAllTheSame() {
        set("project:1:7", Access.OPEN);
        bench.run();
        start();
        bench.product.narrow("project:1:7", "a holder that nobody knows");
        bench.changed(new SetFamily("project:").subject(), ChangeKind.SUBTREE, "group_removed")
                .run();

        assertThat(bench.engine.status().hidden()).containsKey(new Subject(Kind.ACCESS_SET, "project:1:7"));
        bench.product.narrow("project:1:7", null);
        bench.changed(new SetFamily("project:").subject(), ChangeKind.SUBTREE, "group_removed")
                .run();
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void aGroupChangeIsOneEventForEachUserWhoseGroupsAreOthersNow() {
        IntStream.range(0, 20).forEach(n -> bench.product.put(Examples.person("key-" + n, "user" + n, "staff")));
        IntStream.range(0, 20)
                .forEach(n ->
                        bench.changed(new Subject(Kind.USERNAME, "user" + n), ChangeKind.UPSERTED, "user_created"));
        bench.settle();
        start();
        bench.product.put(Examples.person("key-7", "user7", "staff", "outer"));
        bench.changed(new Subject(Kind.GROUP, "staff"), ChangeKind.UPSERTED, "group_membership_changed")
                .run();
        assertThat(told()).containsExactly("user.upserted user/key-7");

        bench.product.put(Examples.person("key-8", "user8", "staff", "outer"));
        bench.after(SECOND_LOOK).run();
        assertThat(told()).containsExactly("user.upserted user/key-7", "user.upserted user/key-8");
    }

    @Test
    void everybodyIsAlsoThoseOfWhomNobodyTold() {
        bench.product.put(Examples.person("key-1", "one", "staff"));
        bench.changed(new Subject(Kind.USERNAME, "one"), ChangeKind.UPSERTED, "user_created")
                .run();
        start();
        bench.product.put(Examples.person("key-2", "two", "staff"));
        bench.changed(new Subject(Kind.GROUP, "staff"), ChangeKind.UPSERTED, "group_membership_changed")
                .run();
        assertThat(told()).isEmpty();

        bench.changed(Names.EVERYBODY, ChangeKind.UPSERTED, "directory_synchronised")
                .run();
        assertThat(told()).containsExactly("user.upserted user/key-2");
    }

    @Test
    void commentsWithALevelAreComparedWhenAGroupGoes() {
        Subject issue = Subject.of(Kind.ISSUE, 10);
        send(Examples.issue(10, Subject.of(Kind.PROJECT, 1)), Access.OPEN);
        send(Examples.comment(70, issue, "plain"), Examples.hangingOn(issue));
        send(Examples.comment(71, issue, "for staff"), level(issue, "staff"));
        send(Examples.comment(72, issue, "for others"), level(issue, "others"));
        bench.settle();
        start();
        bench.product.access(Subject.of(Kind.COMMENT, 71), level(issue, "swapped"));
        bench.changed(new Subject(Kind.GROUP, "staff"), ChangeKind.LEVELS, "group_removed")
                .settle();

        assertThat(told()).containsExactly("content.access-changed comment/71");
        assertThat(bodiesRead).isZero();
    }

    @Test
    void whatATaskInTheBackgroundChangesIsFoundForAnHour() {
        Subject project = Subject.of(Kind.PROJECT, 1);
        Subject issue = Subject.of(Kind.ISSUE, 10);
        send(Examples.project(1, "P"), Access.OPEN);
        send(Examples.issue(10, project), Access.OPEN);
        send(Examples.comment(70, issue, "plain"), Examples.hangingOn(issue));
        bench.settle();
        start();
        bench.changed(project, ChangeKind.SUBTREE, "issue_security_scheme_updated");
        bench.changed(project, ChangeKind.RELEVELLED, "issue_security_scheme_updated")
                .run();
        assertThat(told()).isEmpty();

        for (int after : new int[] {5, 25, 60}) {
            bench.product.access(issue, after == 25 ? Access.OPEN : Access.CLOSED);
            start();
            bench.after(Duration.ofMinutes(after)).run();
            assertThat(told()).as("after %s minutes", after).hasSize(1).allMatch(one -> one.endsWith("issue/10"));
        }
        bench.settle();
        assertThat(bench.outbox.all()).isEmpty();
    }

    private static Access level(Subject issue, String group) {
        return Access.of(List.of(Atom.document(issue)), List.of(Atom.group(group)));
    }

    private void set(String id, Access access) {
        bench.product.putSet(id, access);
        bench.changed(new Subject(Kind.ACCESS_SET, id), ChangeKind.UPSERTED, "permission_scheme_updated");
    }

    private void send(Snapshot document, Access access) {
        bench.product.put(document, access);
        bench.changed(document.subject(), document.partitionKey(), ChangeKind.UPSERTED, "jira:issue_created");
    }

    /** A page with so many children, all of them sent. */
    private void tree(int size) {
        bench.page(ROOT);
        IntStream.range(0, size).forEach(n -> bench.page(Examples.page(100 + n, "Child", ROOT)));
        bench.settle();
        start();
    }

    private void restrictTree() {
        bench.product.putSet("page:1", Access.of(List.of(Atom.user("anna-key"))));
        restrict();
        restrictionChanged();
    }

    /** What the product says of the tree while the root has a restriction. */
    private void restrict() {
        Access restricted = Access.of(List.of(Atom.set(Examples.SPACE_SET)), List.of(Atom.set("page:1")));
        bench.product.visible().keySet().forEach(page -> bench.product.access(page, restricted));
    }

    private Bench restrictionChanged() {
        bench.changed(Bench.page(1), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.changed(new Subject(Kind.ACCESS_SET, "page:1"), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        return bench.changed(Bench.page(1), ChangeKind.SUBTREE, "content_permissions_updated");
    }

    private void start() {
        toldBefore = bench.receiver.told().size();
        bodiesRead = 0;
        bench.product.whileReading(() -> bodiesRead++);
    }

    private List<String> told() {
        return bench.receiver.told().subList(toldBefore, bench.receiver.told().size());
    }
}
