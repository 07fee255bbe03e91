package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sent is looked at once more, because what was read may have come from a cache that lagged behind. */
class EchoTest {

    private static final Subject SEVEN = Bench.page(7);
    private static final Subject ANNA = new Subject(Kind.USER, "anna-key");
    private static final Subject SET = new Subject(Kind.ACCESS_SET, Examples.SPACE_SET);
    private static final Duration DELAY = Holds.STANDARD.echo();

    private final Bench bench = new Bench();

    @Test
    void comesToNothingWhenNothingIsNew() {
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.echoes()).extracting(OutboxRow::subject).containsExactly(SEVEN);
        assertThat(bench.outbox.counts().waiting()).isZero();

        bench.after(DELAY.minusMillis(1)).run();
        assertThat(bench.echoes()).hasSize(1);
        bench.after(Duration.ofMillis(1)).run();
        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
    }

    @Test
    void tellsWhoMaySeeItWhenThatWasReadTooEarly() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.access(SEVEN, Access.CLOSED);
        bench.after(DELAY).run();

        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");
        assertThat(bench.echoes()).hasSize(1);
    }

    @Test
    void aRestrictionOfWhichNothingWasSeenIsLookedForWithinSecondsAndThenOnceMore() {
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.changed(SET, ChangeKind.UPSERTED, "space_created").run();
        bench.after(DELAY).run();
        assertThat(bench.outbox.all()).isEmpty();

        bench.changed(SET, ChangeKind.ACCESS_CHANGED, "space_permissions_updated")
                .run();
        assertThat(bench.receiver.told()).hasSize(1);
        bench.product.putSet(Examples.SPACE_SET, Access.CLOSED);
        bench.after(Holds.STANDARD.unseen()).run();
        assertThat(bench.receiver.told()).hasSize(2);

        bench.after(DELAY).run();
        bench.changed(SET, ChangeKind.ACCESS_CHANGED, "space_permissions_updated")
                .run();
        bench.after(Holds.STANDARD.unseen()).run();
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.after(DELAY.minus(Holds.STANDARD.unseen())).run();
        assertThat(bench.receiver.told()).hasSize(2);
        bench.after(Holds.STANDARD.unseen()).run();
        assertThat(bench.receiver.told()).hasSize(3);
        bench.settle();
        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.receiver.told()).hasSize(3);
    }

    @Test
    void aChangeThatChangesNothingIsLookedAtTwiceAndNoMore() {
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.changed(SET, ChangeKind.UPSERTED, "space_created").run();
        bench.after(DELAY).run();
        bench.changed(SET, ChangeKind.ACCESS_CHANGED, "space_permissions_updated")
                .run();
        assertThat(bench.echoes()).hasSize(1);
        bench.after(Holds.STANDARD.unseen()).run();
        assertThat(bench.echoes()).hasSize(1);
        bench.after(DELAY).run();
        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.receiver.told()).hasSize(1);
    }

    @Test
    void tellsStateThatWasReadTooEarly() {
        bench.page(Examples.page(7, "Old")).run();
        bench.product.put(Examples.page(7, "New"), Examples.ofSpace());
        bench.after(DELAY).run();

        assertThat(title()).isEqualTo("New");
        assertThat(bench.receiver
                        .events()
                        .get(bench.receiver.events().size() - 1)
                        .path("origin")
                        .asText())
                .isEqualTo("live");
    }

    @Test
    void tellsADeletionThatNoRowTellsOf() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.remove(SEVEN);
        bench.after(DELAY).run();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7", "content.deleted page/7");

        bench.settle();
        assertThat(bench.receiver.told()).hasSize(2);
    }

    @Test
    void isDoneWhenWhatWasToldDeletedIsGone() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.remove(SEVEN);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        assertThat(bench.echoes()).hasSize(1);

        bench.after(DELAY).run();
        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.receiver.told()).hasSize(2);
    }

    @Test
    void followsUsersAndSetsAndWhatHangsOnAPage() {
        Subject comment = Subject.of(Kind.COMMENT, 70);
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.product.put(Examples.person("anna-key", "anna", "staff"));
        bench.product.put(Examples.page(7, "Seven"), Examples.ofSpace());
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.changed(SET, ChangeKind.UPSERTED, "space_permissions_updated");
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created");
        bench.changed(comment, SEVEN, ChangeKind.UPSERTED, "comment_created").run();
        assertThat(bench.echoes()).extracting(OutboxRow::subject).containsExactlyInAnyOrder(SET, ANNA, comment);

        bench.after(DELAY).run();
        assertThat(bench.receiver.told()).hasSize(3);
        assertThat(bench.outbox.all()).isEmpty();

        bench.changed(SET, ChangeKind.UPSERTED, "space_permissions_updated");
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_updated").run();
        bench.product.putSet(Examples.SPACE_SET, Access.CLOSED);
        bench.product.put(Examples.person("anna-key", "anna"));
        bench.after(DELAY).run();
        assertThat(bench.receiver.content("access-set/space:1"))
                .map(set -> set.path("all").toString())
                .contains("[[]]");
        assertThat(bench.receiver.content("user/anna-key"))
                .map(user -> user.path("groups").size())
                .contains(0);
    }

    @Test
    void followsNothingElse() {
        bench.product.put(new PriorityRank("1", "High", 1, List.of()));
        bench.changed(new Subject(Kind.PRIORITY, "1"), ChangeKind.UPSERTED, "priority")
                .run();
        bench.backfill.start("all");
        bench.run();

        assertThat(bench.receiver.told()).isNotEmpty();
        assertThat(bench.echoes()).isEmpty();
    }

    @Test
    void goesWithTheNextRowOfItsSubject() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.after(Duration.ofSeconds(30)).page(Examples.page(7, "Edited")).run();
        assertThat(bench.echoes()).hasSize(1);

        bench.after(DELAY.minusSeconds(1)).run();
        assertThat(bench.echoes()).hasSize(1);
    }

    @Test
    void saysNothingAgainstADeletionThatWasCapturedBeforeIt() {
        bench.transport.beforeAnswer(() -> {
            bench.transport.beforeAnswer(() -> {});
            bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").after(Duration.ofMillis(5));
        });
        bench.run();
        bench.transport.beforeAnswer(() -> {
            bench.transport.beforeAnswer(() -> {});
            bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").after(Duration.ofMillis(5));
        });
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.engine.status().held()).isEqualTo(1);

        bench.after(DELAY).run();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.engine.status().held()).isEqualTo(1);

        bench.product.remove(SEVEN);
        bench.after(Holds.STANDARD.step()).run();
        assertThat(bench.receiver.told()).endsWith("content.deleted page/7");
    }

    @Test
    void comesLaterEachTimeWhenAnObjectNeverReadsTheSame() {
        bench.page(Examples.page(7, "Version 0")).run();
        int minutes = 0;
        for (int gap = 1; gap <= 64; gap *= 2) {
            bench.after(Duration.ofMinutes(Math.min(gap, 60)).minusMillis(1)).run();
            bench.product.put(Examples.page(7, "Version " + gap), Examples.ofSpace());
            int told = bench.receiver.told().size();
            bench.run();
            assertThat(bench.receiver.told())
                    .as("before minute %s", minutes + gap)
                    .hasSize(told);

            bench.after(Duration.ofMillis(1)).run();
            assertThat(bench.receiver.told()).hasSize(told + 1);
            minutes += gap;
        }
    }

    @Test
    void isNotLeftByWhatIsHiddenAndReadAgainAnyway() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.breakReading(SEVEN, "broken");
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();
        assertThat(bench.receiver.told()).endsWith("content.deleted page/7");

        assertThat(bench.echoes()).isEmpty();
    }

    @Test
    void doesNotTryALongerTextThanTheEndpointTakes() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.body().length > 30_000 ? 413 : 200, null, ""));
        bench.page(Examples.withText(Examples.page(9, "Large"), "y".repeat(50_000)))
                .run();
        int calls = calls();
        bench.after(DELAY).run();

        assertThat(calls()).isEqualTo(calls);
        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void keepsListingWhatAdmitsTooFew() {
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.product.narrow(Examples.SPACE_SET, "an entry of a type that an app brought");
        bench.changed(SET, ChangeKind.UPSERTED, "space_permissions_updated").run();
        bench.after(DELAY).run();

        assertThat(bench.outbox.all()).isEmpty();
        assertThat(bench.engine.status().hidden()).containsKey(SET);
    }

    @Test
    void leavesTheFirstWordToLiveChanges() {
        bench.maxBatchEvents = 10;
        IntStream.range(100, 400).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();
        IntStream.range(100, 400).forEach(n -> bench.product.access(Bench.page(n), Access.CLOSED));
        bench.after(DELAY.plusSeconds(1));
        bench.engine.runDue();
        bench.engine.runDue();
        int told = bench.receiver.told().size();
        bench.page(Examples.page(7, "Live"));
        bench.engine.runDue();

        assertThat(bench.receiver.told().subList(told, bench.receiver.told().size()))
                .containsExactly("content.upserted page/7");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isThereAfterACrashAnywhere(boolean isAfter) {
        for (int at = 0; at < 30; at++) {
            Bench crashed = new Bench();
            crashed.engine = crashed.newEngine("node-1", new Crash.Points(at, isAfter));
            try {
                crashed.page(Examples.page(7, "Old")).run();
            } catch (Crash crash) {
                assertThat(crash).hasMessageContaining(" ");
            }
            crashed.restarted().run().after(Duration.ofSeconds(5)).run();
            crashed.product.put(Examples.page(7, "New"), Examples.ofSpace());
            crashed.settle();

            assertThat(crashed.receiver.content("page/7"))
                    .as("after a crash at call %s", at)
                    .map(data -> data.path("title").asText())
                    .contains("New");
        }
    }

    private String title() {
        return bench.receiver.content("page/7").orElseThrow().path("title").asText();
    }

    private int calls() {
        return (int) bench.transport.received().stream()
                .filter(one -> one.text().contains("\"sequence\""))
                .count();
    }
}
