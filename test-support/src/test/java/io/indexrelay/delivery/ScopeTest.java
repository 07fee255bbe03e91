package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.payload.Version;
import io.indexrelay.scope.ScopeSettings;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the sender does by the limits, one thing at a time; generated changes of all at once are in another test. */
class ScopeTest {

    private static final Subject ONE = Subject.of(Kind.PROJECT, 1);
    private static final Subject TWO = Subject.of(Kind.PROJECT, 2);
    private static final Subject TYPE = Subject.of(Kind.REQUEST_TYPE, 30);
    private static final Subject FILTER = Subject.of(Kind.FILTER, 40);
    private static final Subject DASHBOARD = Subject.of(Kind.DASHBOARD, 41);

    private final Bench bench = new Bench();

    @Test
    void aRequestTypeGoesAndComesWithItsProject() {
        projects();
        bench.product.put(in(ONE, TYPE), of("project:1"));
        filled(ScopeSettings.ALL);
        assertThat(bench.receiver.documents()).contains("requesttype/30");

        assertThat(told(Limited.to().keys("TWO")))
                .as("its project takes it along")
                .contains("content.deleted project/1")
                .noneMatch(told -> told.contains("requesttype/"));
        assertThat(bench.receiver.documents()).doesNotContain("requesttype/30");

        assertThat(told(Limited.to().keys("ONE", "TWO")))
                .contains("content.upserted project/1", "content.upserted requesttype/30");
        assertThat(told(Limited.to().withoutKinds("requesttype"))).containsExactly("content.deleted requesttype/30");
    }

    @Test
    void filtersAndDashboardsAreWithdrawnAsSoonAsAnyPlaceIsNamedAndComeAgainWithNone() {
        projects();
        bench.product.put(alone(FILTER), of("project:1"));
        bench.product.put(alone(DASHBOARD), Access.OPEN);
        filled(Limited.to().withoutKeys("TWO").settings());
        assertThat(bench.receiver.documents()).contains("filter/40", "dashboard/41");

        assertThat(told(Limited.to().keys("*")))
                .contains("content.deleted filter/40", "content.deleted dashboard/41")
                .noneMatch(told -> told.startsWith("content.deleted project/"));
        assertThat(told(Limited.to().withoutKeys("TWO")))
                .contains("content.upserted filter/40", "content.upserted dashboard/41");
    }

    @Test
    void theSetsOfARefusedPlaceAreWithdrawnWithIt() {
        projects();
        filled(ScopeSettings.ALL);
        assertThat(told(Limited.to().withoutKeys("TWO")))
                .contains("content.deleted project/2", "access-set.deleted access-set/project:2")
                .doesNotContain("access-set.deleted access-set/project:1");

        bench.changed(set("project:2"), ChangeKind.ACCESS_CHANGED, "permission_scheme_updated");
        assertThat(told()).as("what becomes of it").isEmpty();
    }

    /** No walk, and nothing but the set's own row: what it was does not stay with receivers. */
    @Test
    void aSetIsWithdrawnWhenItIsReadAndItsPlaceIsRefusedByThen() {
        projects();
        filled(Limited.to().withoutKeys("HR").settings());
        bench.product.put(Examples.project(2, "HR"), of("project:2"));
        bench.changed(set("project:2"), ChangeKind.ACCESS_CHANGED, "permission_scheme_updated");
        assertThat(told()).containsExactly("access-set.deleted access-set/project:2");
    }

    @Test
    void underPublicOnlyWhatASetAdmitsToGoesAndComesWithIt() {
        projects();
        bench.product.putSet("site:use", Access.of(List.of(Atom.group("users"))));
        bench.product.putSet("project:1", Access.of(List.of(Atom.group("users"))));
        bench.product.put(Examples.issue(10, ONE), of("project:1"));
        bench.product.put(comment(70, 10), on(10));
        filled(Limited.to().publicOnly().settings());
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");

        bench.product.putSet("project:1", Access.of(List.of(Atom.group("board"))));
        bench.changed(set("project:1"), ChangeKind.ACCESS_CHANGED, "permission_scheme_updated");
        told();
        assertThat(bench.receiver.documents()).isEmpty();

        bench.product.putSet("project:1", Access.of(List.of(Atom.group("users"), Atom.group("board"))));
        bench.changed(set("project:1"), ChangeKind.ACCESS_CHANGED, "permission_scheme_updated");
        told();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("project/1", "issue/10", "comment/70");
    }

    /** Whoever may use the product is asked of all that there is. */
    @Test
    void underPublicOnlyTheSetOfEverybodyConcernsEverything() {
        projects();
        bench.product.putSet("site:use", Access.of(List.of(Atom.group("users"))));
        bench.product.putSet("project:1", Access.of(List.of(Atom.group("users"))));
        filled(Limited.to().publicOnly().settings());
        assertThat(bench.receiver.documents()).containsExactly("project/1");

        bench.product.putSet("site:use", Access.of(List.of(Atom.group("users"), Atom.group("guests"))));
        bench.changed(set("site:use"), ChangeKind.ACCESS_CHANGED, "global_permission_updated");
        assertThat(told()).contains("content.deleted project/1");
    }

    /** Nothing is ever said of what never left, not even that it is gone. */
    @Test
    void thatARefusedProjectIsDeletedIsNotTold() {
        projects();
        filled(Limited.to().keys("ONE").settings());
        assertThat(entry(TWO).state()).isEqualTo(SentState.NOTHING);

        bench.product.remove(TWO);
        bench.changed(TWO, ChangeKind.DELETED, "project_deleted");
        assertThat(told()).isEmpty();
        assertThat(bench.outbox.all()).isEmpty();
    }

    /** They hang below another page by then, one of a label that reaches below: who may see them is as it was. */
    @Test
    void aWalkBelowAPageThatWasMovedAsksWhetherEachMayLeave() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.space("global"), Examples.ofSpace());
        Snapshot top = Examples.page(2, "Moved");
        page(top);
        page(Examples.page(3, "Below", top));
        Snapshot secret = Examples.labelled(Examples.page(9, "Secret"), "secret");
        page(secret);
        filled(Limited.to().withoutLabels("secret").settings());
        assertThat(bench.receiver.documents()).contains("page/2", "page/3").doesNotContain("page/9");

        Snapshot moved = Examples.page(2, "Moved", secret);
        page(moved);
        page(Examples.page(3, "Below", moved));
        bench.changed(Bench.page(2), ChangeKind.SUBTREE, "page_moved");
        bench.run();
        assertThat(bench.receiver.told()).contains("content.deleted page/3");
    }

    @Test
    void whatHangsOnAPageThatMightNotLeaveComesWithIt() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.space("global"), Examples.ofSpace());
        Subject page = Bench.page(2);
        page(Examples.page(2, "Draft"));
        bench.product.put(Examples.comment(70, page, "a comment"), Examples.hangingOn(page));
        bench.product.put(Examples.attachment(80, page, 1, 10), Examples.hangingOn(page));
        filled(Limited.to().labels("public").settings());
        assertThat(bench.receiver.documents()).containsExactly("space/1");
        assertThat(entry(page).state()).as("that it was refused").isEqualTo(SentState.NOTHING);

        page(Examples.labelled(Examples.page(2, "Done"), "public"));
        bench.changed(page, ChangeKind.UPSERTED, "label_added");
        told();
        assertThat(bench.receiver.documents())
                .containsExactlyInAnyOrder("space/1", "page/2", "comment/70", "attachment/80");
    }

    /** The document of a space may stay by its kind while its pages leave: then it takes none of them along. */
    @Test
    void whatLiesInAContainerThatWasKeptBackIsAskedForWhenTheContainerIsRefused() {
        bench.product.putSet(Examples.SPACE_SET, Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.space("global"), Examples.ofSpace());
        page(Examples.page(2, "Two"));
        filled(Limited.to().withoutKinds("space").spaceTypes("global").settings());
        assertThat(bench.receiver.documents()).containsExactly("page/2");

        bench.product.put(Examples.space("personal"), Examples.ofSpace());
        bench.changed(Examples.SPACE, ChangeKind.UPSERTED, "space_updated");
        assertThat(told()).containsExactlyInAnyOrder("content.deleted page/2");
        assertThat(bench.receiver.documents()).isEmpty();
    }

    @Test
    void whatIsRefusedIsRememberedWhereNothingIsKnownOfItAndChangesNothingElse() {
        LedgerBook book = new LedgerBook(bench.ledger);
        LedgerKey had = new LedgerKey(ONE, ONE);
        LedgerKey never = new LedgerKey(TWO, TWO);
        LedgerKey task = new LedgerKey(new Subject(Kind.GROUP, "staff"), Subject.CONTROL);
        LedgerEntry before =
                new LedgerEntry(had, SentState.PRESENT, Version.NONE, new Version(1, 7), "c", "a", "", null, null);
        bench.ledger.save(List.of(before));
        book.refuse(List.of(had, never, never, task));

        Map<LedgerKey, LedgerEntry> known = book.find(List.of(had, never, task));
        assertThat(known).containsOnlyKeys(had, never).containsEntry(had, before);
        assertThat(LedgerBook.isRefused(Objects.requireNonNull(known.get(never))))
                .isTrue();
    }

    private void projects() {
        bench.product.putSet("project:1", Access.of(List.of(Atom.group("staff"))));
        bench.product.putSet("project:2", Access.of(List.of(Atom.group("staff"))));
        bench.product.put(Examples.project(1, "ONE"), of("project:1"));
        bench.product.put(Examples.project(2, "TWO"), of("project:2"));
    }

    private void page(Snapshot page) {
        bench.product.put(page, Examples.ofSpace());
    }

    private void filled(ScopeSettings limits) {
        bench.scope = limits;
        bench.backfill.start("all");
        bench.settle();
    }

    private List<String> told(Limited limits) {
        bench.scope = limits.settings();
        return told();
    }

    private List<String> told() {
        int before = bench.receiver.told().size();
        bench.settle();
        return bench.receiver.told().stream().skip(before).toList();
    }

    private LedgerEntry entry(Subject document) {
        LedgerKey key = new LedgerKey(document, document);
        return Objects.requireNonNull(bench.ledger.find(List.of(key)).get(key));
    }

    private static Snapshot in(Subject project, Subject subject) {
        return lying(Examples.issue(1, project), subject);
    }

    private static Snapshot alone(Subject subject) {
        return lying(Examples.project(1, "ANY"), subject);
    }

    /** Where that one lies. */
    private static Snapshot lying(Snapshot like, Subject subject) {
        return new Snapshot(
                subject,
                subject,
                null,
                "https://jira.example.com/" + subject,
                "Title",
                like.container(),
                null,
                List.of(),
                null,
                null,
                Examples.CREATED,
                Examples.UPDATED,
                null,
                List.of(),
                Map.of());
    }

    private static Snapshot comment(long id, long issue) {
        return Examples.comment(id, Subject.of(Kind.ISSUE, issue), "a comment");
    }

    private static Access on(long issue) {
        return Examples.hangingOn(Subject.of(Kind.ISSUE, issue));
    }

    private static Subject set(String id) {
        return new Subject(Kind.ACCESS_SET, id);
    }

    private static Access of(String set) {
        return Access.of(List.of(Atom.set(set)));
    }
}
