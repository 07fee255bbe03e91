package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rows that wait for what they tell of. */
class HoldsTest {

    private static final Subject SEVEN = Bench.page(7);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 70);

    private final Bench bench = new Bench();

    @Test
    void holdsADeletionWhileTheObjectIsStillThere() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.engine.status().held()).isEqualTo(1);

        bench.product.remove(SEVEN);
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.told()).contains("content.deleted page/7");
    }

    @Test
    void tellsWhatIsThereWhenADeletionNeverHappens() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed");
        for (int minute = 0; minute < 14; minute++) {
            bench.run().after(Duration.ofMinutes(1));
        }
        assertThat(bench.receiver.told()).hasSize(1);

        bench.after(Duration.ofMinutes(1)).run();
        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7", "content.upserted page/7");
    }

    @Test
    void doesNotHoldADeletionThatANewerRowSupersedes() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").after(Duration.ofMillis(1));
        bench.page(Examples.page(7, "Restored")).run();

        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("Restored");
        assertThat(bench.waiting()).noneMatch(row -> row.subject().equals(SEVEN));
    }

    @Test
    void waitsAWhileForAnObjectThatIsNotThereYet() {
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_created").run();
        assertThat(bench.waiting()).hasSize(1);

        bench.product.put(Examples.page(7, "Seven"), Examples.ofSpace());
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void givesUpWaitingForAnObjectThatNeverComes() {
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_created").run();
        bench.after(Duration.ofSeconds(31)).run();

        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.receiver.told()).isEmpty();
    }

    @Test
    void keepsTheKeyOfAHeldRowClosedToOthersOfLaterClasses() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        bench.changed(COMMENT, SEVEN, ChangeKind.UPSERTED, "comment_created").run();
        assertThat(bench.receiver.told()).doesNotContain("content.upserted comment/70");

        bench.page(Examples.page(8, "Eight")).run();
        assertThat(bench.receiver.told()).contains("content.upserted page/8");
    }

    @Test
    void namesWhatIsStillThereUntilALaterChangeSaysSo() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed")
                .after(Duration.ofMinutes(15))
                .run();
        assertThat(bench.engine.status().hidden().get(SEVEN)).contains("to be reconciled");
        bench.settle();
        assertThat(bench.engine.status().hidden()).containsKey(SEVEN);

        bench.page(Examples.page(7, "Edited")).run();
        assertThat(bench.engine.status().hidden()).isEmpty();
    }
}
