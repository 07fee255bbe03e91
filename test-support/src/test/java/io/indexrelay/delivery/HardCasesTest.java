package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two things going wrong at once, each of them an ordinary day's. */
class HardCasesTest {

    private static final Subject SEVEN = Bench.page(7);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 70);

    private final Bench bench = new Bench();

    @Test
    void bringsBackWhatHangsOnADocumentWhoseDeletionArrivedWithoutAReceipt() {
        pageWithComment();
        bench.product.hide(SEVEN, Reason.TRASHED);
        bench.transport.takeAndBreak();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").run();
        assertThat(bench.receiver.documents()).isEmpty();

        bench.product.show(SEVEN);
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_restored").restarted().settle();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/7", "comment/70");
    }

    @Test
    void bringsBackEverythingOfASpaceThatCouldNotBeReadForAWhile() {
        bench.product.put(space(), Examples.ofSpace());
        bench.changed(Examples.SPACE, ChangeKind.UPSERTED, "space_created");
        bench.page(Examples.page(8, "Eight", Examples.page(7, "Seven")));
        pageWithComment();
        assertThat(bench.receiver.documents()).hasSize(4);

        bench.product.breakReading(Examples.SPACE, "broken");
        bench.changed(Examples.SPACE, ChangeKind.UPSERTED, "space_updated").run();
        assertThat(bench.receiver.documents()).isEmpty();

        bench.product.mendReading(Examples.SPACE);
        bench.after(Holds.STANDARD.unreadable()).settle();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("space/1", "page/7", "page/8", "comment/70");
    }

    @Test
    void narrowsAtOnceWhatIsStillThereAfterItsDeletionWasCaptured() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .after(Duration.ofMillis(5));
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();

        assertThat(bench.receiver.access("page/7")).map(Object::toString).contains("{\"all\":[[]]}");
        assertThat(bench.waiting()).hasSize(1);
        bench.product.remove(SEVEN);
        bench.settle();
        assertThat(bench.receiver.told()).endsWith("content.deleted page/7");
    }

    @Test
    void keepsTheBarrierForWhatNarrowedBeforeAnAwaitedDeletion() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .after(Duration.ofMillis(5));
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed");
        bench.transport.answer(401);
        bench.run();
        bench.page(Examples.page(8, "Eight"));
        bench.engine.settingsChanged();
        bench.run();

        assertThat(bench.receiver.access("page/7")).map(Object::toString).contains("{\"all\":[[]]}");
        assertThat(bench.receiver.told().indexOf("content.access-changed page/7"))
                .isBetween(0, bench.receiver.told().indexOf("content.upserted page/8"));
    }

    @Test
    void doesNotSendTheRestOfASplitPastSomethingThatNarrowed() {
        IntStream.rangeClosed(1, 4).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run().settle();
        IntStream.rangeClosed(1, 4).forEach(n -> bench.page(Examples.page(n, "Edited " + n)));
        int[] calls = {0};
        bench.transport.beforeAnswer(() -> {
            if (++calls[0] == 2) {
                bench.product.access(Bench.page(4), Access.CLOSED);
                bench.changed(Bench.page(4), ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
            }
        });
        int before = bench.receiver.told().size();
        bench.transport.answer(413);
        bench.run();

        List<String> told =
                bench.receiver.told().subList(before, bench.receiver.told().size());
        assertThat(told.get(0)).endsWith("page/1");
        assertThat(told.get(2)).isEqualTo("content.upserted page/4");
        assertThat(bench.receiver.access("page/4")).map(Object::toString).contains("{\"all\":[[]]}");
        assertThat(told.stream().filter(one -> one.endsWith("page/4"))).hasSize(1);
    }

    @Test
    void readsAnewWhatWasNotTakenWhenItsSpaceIsDeleted() {
        bench.product.put(space(), Examples.ofSpace());
        bench.changed(Examples.SPACE, ChangeKind.UPSERTED, "space_created");
        bench.page(Examples.page(7, "Seven")).run();
        bench.transport.answer(503);
        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();
        bench.product.remove(Examples.SPACE);
        bench.product.remove(SEVEN);
        bench.changed(Examples.SPACE, ChangeKind.DELETED, "space_removed")
                .after(Duration.ofSeconds(2))
                .run();

        assertThat(bench.receiver.told()).doesNotContain("content.access-changed page/7");
        assertThat(bench.receiver.documents()).isEmpty();
    }

    @Test
    void readsAnewWhenAnotherNodeSavedOtherSettings() {
        bench.run().transport.answer(503);
        bench.page(Examples.page(7, "Seven")).run();
        bench.maxBatchEvents = 50;
        bench.after(Duration.ofSeconds(2)).run();

        List<String> ids = bench.transport.received().stream()
                .filter(one -> one.text().contains("page/7"))
                .map(one -> one.header("webhook-id").orElse(""))
                .toList();
        assertThat(ids).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void letsOneUserWhoCannotBeReadHideOnlyHimself() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.product.put(Examples.person("bert-key", "bert", "staff"));
        bench.changed(new Subject(Kind.USER, "anna-key"), ChangeKind.UPSERTED, "user_created");
        bench.changed(new Subject(Kind.USER, "bert-key"), ChangeKind.UPSERTED, "user_created")
                .run();
        bench.product.breakPerson("anna-key");
        bench.product.put(Examples.person("bert-key", "bert"));
        bench.changed(new Subject(Kind.GROUP, "staff"), ChangeKind.UPSERTED, "group_deleted");
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.receiver.content("user/anna-key")).isEmpty();
        assertThat(bench.receiver.content("user/bert-key"))
                .map(user -> user.path("groups").size())
                .contains(0);
        assertThat(bench.receiver.documents()).contains("page/7");

        bench.product.mendPerson("anna-key");
        bench.after(Holds.STANDARD.unreadable()).run();
        assertThat(bench.receiver.content("user/anna-key")).isPresent();
    }

    @Test
    void letsANameThatCannotBeResolvedWaitAlone() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.product.breakPerson("anna");
        bench.changed(new Subject(Kind.USERNAME, "anna"), ChangeKind.UPSERTED, "user_created");
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.receiver.documents()).contains("page/7");

        bench.after(Duration.ofHours(1)).run();
        bench.product.mendPerson("anna");
        bench.after(Holds.STANDARD.unreadable()).run();
        assertThat(bench.receiver.content("user/anna-key")).isPresent();
    }

    @Test
    void keepsTheBarrierWhileTheEndpointWantsToSeeAnAccessEventAgain() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(new Subject(Kind.USER, "anna-key"), ChangeKind.UPSERTED, "user_updated");
        bench.page(Examples.page(7, "Seven"));
        bench.run();
        bench.product.put(Examples.person("anna-key", "anna"));
        bench.transport.answer(delivered -> bench.transport.answered(
                delivered,
                200,
                null,
                "{\"results\":[{\"id\":\"" + id(delivered.text()) + "\",\"status\":\"retry\"}]}"));
        bench.changed(new Subject(Kind.USER, "anna-key"), ChangeKind.UPSERTED, "user_updated");
        bench.page(Examples.page(8, "Eight")).run();
        assertThat(bench.receiver.documents()).doesNotContain("page/8");

        bench.after(Duration.ofSeconds(31)).run();
        assertThat(bench.receiver.documents()).contains("page/8");
        assertThat(bench.receiver.told().lastIndexOf("user.upserted user/anna-key"))
                .isLessThan(bench.receiver.told().indexOf("content.upserted page/8"));
    }

    @Test
    void sendsWhatHangsOnThePagesOfASpaceBeforeItsSyncIsComplete() {
        bench.product.put(space(), Examples.ofSpace());
        bench.changed(Examples.SPACE, ChangeKind.UPSERTED, "space_created");
        pageWithComment();
        bench.backfill.start("space/1");
        bench.settle();

        assertThat(bench.receiver.told()).endsWith("sync.completed sync/space:1");
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("space/1", "page/7", "comment/70");
    }

    private void pageWithComment() {
        bench.page(Examples.page(7, "Seven"));
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.changed(COMMENT, SEVEN, ChangeKind.UPSERTED, "comment_created").run();
    }

    private static String id(String batch) {
        int at = batch.indexOf("\"id\":\"") + 6;
        return batch.substring(at, batch.indexOf('"', at));
    }

    private static Snapshot space() {
        return new Snapshot(
                Examples.SPACE,
                Examples.SPACE,
                "ONE",
                "https://wiki.example.com/display/ONE",
                "One",
                null,
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
}
