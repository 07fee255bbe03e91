package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nothing of another class starts while a row of class 1 waits that was captured earlier. */
class BarrierTest {

    private static final Subject SEVEN = Bench.page(7);

    private static final Duration A_WHILE = Duration.ofSeconds(2);
    private static final Subject ANNA = new Subject(Kind.USER, "anna-key");

    private final Bench bench = new Bench();

    @Test
    void startsNothingOfLaterClassesWhileAccessWaits() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.maxBatchEvents = 1;
        bench.page(Examples.page(8, "Eight"));
        bench.page(Examples.page(9, "Nine"));
        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();

        assertThat(bench.receiver.told())
                .containsSubsequence(
                        "content.access-changed page/7", "content.upserted page/8", "content.upserted page/9");
    }

    @Test
    void doesNotPassAccessThatTheEndpointDoesNotTake() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.transport.always(delivered -> bench.transport.answered(delivered, 503, null, ""));
        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated");
        bench.page(Examples.page(8, "Eight")).run().after(Duration.ofMinutes(6)).run();
        assertThat(bench.transport.received())
                .noneMatch(one ->
                        one.text().contains("content.upserted") && one.text().contains("\"Eight\""));

        bench.transport.always(null);
        bench.after(Duration.ofMinutes(6)).run();
        assertThat(bench.receiver.told())
                .containsSubsequence("content.access-changed page/7", "content.upserted page/8");
    }

    @Test
    void dissolvesAnUnansweredBatchWhenSomethingNarrows() {
        bench.transport.answer(204).answer(503);
        bench.page(Examples.page(8, "Eight")).run();
        bench.product.putSet(Examples.SPACE_SET, Access.CLOSED);
        bench.changed(
                        new Subject(Kind.ACCESS_SET, Examples.SPACE_SET),
                        ChangeKind.UPSERTED,
                        "space_permissions_updated")
                .after(Duration.ofSeconds(2))
                .run();

        assertThat(bench.receiver.told())
                .containsSubsequence("access-set.upserted access-set/space:1", "content.upserted page/8");
    }

    @Test
    void letsGoWhatWasCapturedBeforeARowThatTheEndpointWantsToSeeAgain() {
        annaIsKnown();
        bench.page(Examples.page(8, "Eight")).after(A_WHILE);
        annaAgain().after(A_WHILE).page(Examples.page(9, "Nine"));
        askForHerOnceMore();
        bench.run();
        assertThat(bench.receiver.documents()).contains("page/8").doesNotContain("page/9");
        assertThat(bench.engine.status().reason()).contains("user/anna-key goes first");

        bench.after(Duration.ofSeconds(30)).run();
        assertThat(bench.receiver.documents()).contains("page/9");
        assertThat(bench.receiver.told().lastIndexOf("user.upserted user/anna-key"))
                .isLessThan(bench.receiver.told().indexOf("content.upserted page/9"));
        assertThat(bench.engine.status().reason()).isEmpty();
    }

    @Test
    void keepsBackAnObjectThatWasEditedSince() {
        annaIsKnown();
        bench.page(Examples.page(8, "Eight")).after(A_WHILE);
        annaAgain().after(A_WHILE).page(Examples.page(8, "Secret"));
        askForHerOnceMore();
        bench.run();
        assertThat(bench.receiver.documents()).doesNotContain("page/8");

        bench.after(Duration.ofSeconds(30)).run();
        assertThat(bench.receiver.documents()).contains("page/8");
    }

    @Test
    void standsAfterARestart() {
        annaIsKnown();
        annaAgain();
        askForHerOnceMore();
        bench.run().after(A_WHILE);
        bench.page(Examples.page(8, "Eight")).restarted().run();

        assertThat(bench.receiver.told())
                .containsExactly(
                        "user.upserted user/anna-key",
                        "user.upserted user/anna-key",
                        "user.upserted user/anna-key",
                        "content.upserted page/8");
    }

    @Test
    void looksAgainAfterReading() {
        annaIsKnown();
        bench.page(Examples.page(8, "Eight"));
        bench.page(Examples.page(9, "Nine"));
        boolean[] done = {false};
        bench.product.whileReading(() -> {
            if (!done[0]) {
                done[0] = true;
                bench.after(A_WHILE);
                annaAgain().after(A_WHILE).page(Examples.page(8, "Secret"));
            }
        });
        bench.run();

        assertThat(bench.receiver.told())
                .containsSubsequence(
                        "user.upserted user/anna-key", "user.upserted user/anna-key", "content.upserted page/8");
        assertThat(bench.receiver.told()).containsOnlyOnce("content.upserted page/8");
        assertThat(bench.receiver.told().indexOf("content.upserted page/9"))
                .as("what nobody edited since need not wait")
                .isLessThan(bench.receiver.told().lastIndexOf("user.upserted user/anna-key"));
    }

    @Test
    void holdsAlsoForANodeWhoseClockIsAhead() {
        annaIsKnown();
        bench.product.put(Examples.person("anna-key", "anna"));
        new OutboxRecorder(
                        bench.outbox,
                        bench.breaker,
                        new MutableClock(bench.clock.instant().plusMillis(900)),
                        () -> {},
                        () -> {})
                .record(Change.of(ANNA, ChangeKind.UPSERTED, new Cause("user_updated"), true));
        bench.page(Examples.page(8, "Eight")).run();

        assertThat(bench.receiver.told())
                .containsExactly(
                        "user.upserted user/anna-key", "user.upserted user/anna-key", "content.upserted page/8");
    }

    @Test
    void doesNotStarveTheOthersUnderASteadyStream() {
        annaIsKnown();
        bench.maxBatchEvents = 1;
        bench.page(Examples.page(8, "Eight")).after(A_WHILE);
        bench.transport.beforeAnswer(() -> annaAgain().after(A_WHILE));
        annaAgain();
        for (int i = 0; i < 5; i++) {
            bench.engine.runDue();
        }

        assertThat(bench.receiver.documents()).contains("page/8");
    }

    @Test
    void doesNotLetTheRestOfASplitBeRefusedAgainAndAgain() {
        annaIsKnown();
        IntStream.rangeClosed(1, 4).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.after(A_WHILE);
        annaAgain();
        bench.transport.always(delivered -> delivered.text().contains("user/anna-key")
                ? bench.transport.answered(delivered, 200, null, retry(delivered.text()))
                : bench.transport.answered(
                        delivered, delivered.text().split("specversion", -1).length > 3 ? 413 : 200, null, ""));
        bench.run();

        assertThat(bench.receiver.documents()).contains("page/1", "page/2", "page/3", "page/4");
    }

    @Test
    void doesNotReadAnewBecauseAHeldRowIsDueAgain() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").after(A_WHILE);
        int[] readings = {0};
        bench.product.whileReading(() -> {
            if (++readings[0] == 2) {
                bench.after(Duration.ofSeconds(3));
            }
        });
        bench.page(Examples.page(8, "Eight")).run();

        assertThat(bench.receiver.documents()).contains("page/8");
        assertThat(readings[0]).as("page 7 twice, page 8 once").isEqualTo(3);
    }

    @Test
    void letsNothingRestInMemoryAlone() {
        annaIsKnown();
        bench.product.put(Examples.person("bert-key", "bert"));
        bench.changed(new Subject(Kind.USER, "bert-key"), ChangeKind.UPSERTED, "user_created");
        bench.product.breakPerson("anna-key");
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_updated").run();
        bench.product.mendPerson("anna-key");
        bench.product.put(Examples.person("anna-key", "Poison"));
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("Poison") ? 422 : 200, null, ""));
        bench.outbox.add(List.of(new NewRow(
                RowClass.BACKFILL,
                bench.clock.instant(),
                ANNA,
                Subject.CONTROL,
                ChangeKind.UPSERTED,
                Cause.BACKFILL,
                bench.clock.instant())));
        int before = bench.transport.received().size();
        bench.run();

        assertThat(bench.transport.received()).hasSize(before + 1);
    }

    private void annaIsKnown() {
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created").run().after(A_WHILE);
    }

    private Bench annaAgain() {
        bench.product.put(Examples.person("anna-key", "anna"));
        return bench.changed(ANNA, ChangeKind.UPSERTED, "user_updated");
    }

    private void askForHerOnceMore() {
        boolean[] asked = {false};
        bench.transport.always(delivered -> {
            boolean isAsked = !asked[0] && delivered.text().contains("user/anna-key");
            asked[0] |= isAsked;
            return bench.transport.answered(delivered, 200, null, isAsked ? retry(delivered.text()) : "");
        });
    }

    private static String retry(String batch) {
        return "{\"results\":[{\"id\":\"" + id(batch) + "\",\"status\":\"retry\"}]}";
    }

    private static String id(String batch) {
        int at = batch.indexOf("\"id\":\"") + 6;
        return batch.substring(at, batch.indexOf('"', at));
    }
}
