package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused for good: what hides nothing waits for an administrator, all else is hidden and tried again. */
class DeadLettersTest {

    private static final Subject HIGH = new Subject(Kind.PRIORITY, "2");

    private final Bench bench = new Bench();

    @BeforeEach
    void sendTheSetFirst() {
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.page(Examples.page(9, "First")).run();
    }

    @Test
    void givesUpAPriorityThatIsRefusedAndKeepsALetter() {
        refuse("priority/2", 422);
        bench.product.put(new PriorityRank("2", "High", 2, List.of()));
        bench.changed(HIGH, ChangeKind.UPSERTED, "priority_updated");
        bench.page(Examples.page(1, "Fine")).run();

        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/1", "page/9");
        assertThat(bench.waiting()).isEmpty();
        assertThat(letters()).hasSize(1).allSatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo(HIGH);
            assertThat(letter.type()).isEqualTo("priority.upserted");
            assertThat(letter.fate()).isEqualTo(DeadLetter.Fate.GIVEN_UP);
            assertThat(letter.reason()).contains("422");
            assertThat(letter.version().sequence()).isPositive();
            assertThat(letter.at()).isEqualTo(bench.clock.instant());
        });
        bench.after(Duration.ofDays(1)).run();
        assertThat(bench.receiver.told()).doesNotContain("priority.upserted priority/2");
    }

    @Test
    void removesALetterWhenItsSubjectIsTaken() {
        givesUpAPriorityThatIsRefusedAndKeepsALetter();
        bench.restarted();
        redeliver(letters().get(0));
        bench.run();
        assertThat(letters()).as("refused once more").hasSize(1);

        bench.transport.always(null);
        redeliver(letters().get(0));
        bench.run().after(Duration.ofMinutes(2)).run();
        assertThat(letters()).isEmpty();
        assertThat(bench.receiver.told()).contains("priority.upserted priority/2");
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void removesALetterWhoseSubjectIsGone() {
        givesUpAPriorityThatIsRefusedAndKeepsALetter();
        bench.product.removePriority("2");
        redeliver(letters().get(0));
        bench.run();

        assertThat(letters()).isEmpty();
    }

    @Test
    void remembersOverARestartWhatIsHiddenBecauseItWasRefused() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"Poison\"") ? 422 : 200, null, ""));
        bench.page(Examples.page(1, "Fine"));
        bench.page(Examples.page(2, "Poison")).run();
        bench.restarted().run();

        assertThat(bench.engine.status().hidden()).as("memory is gone").isEmpty();
        assertThat(bench.deadLetters.newest(DeadLetter.Fate.HIDDEN, 10))
                .hasSize(1)
                .allSatisfy(letter -> {
                    assertThat(letter.subject()).isEqualTo(Bench.page(2));
                    assertThat(letter.type()).isEqualTo("content.deleted");
                    assertThat(letter.reason()).contains("422");
                });

        bench.transport.always(null);
        bench.after(Duration.ofHours(1)).run();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/1", "page/2", "page/9");
        assertThat(letters()).isEmpty();
    }

    @Test
    void remembersOverARestartWhatCouldNotBeRead() {
        bench.page(Examples.page(2, "Two"));
        bench.product.breakReading(Bench.page(2), "its ancestors are broken");
        bench.run();
        bench.restarted().run();

        assertThat(bench.deadLetters.newest(DeadLetter.Fate.HIDDEN, 10))
                .extracting(letter -> letter.subject() + " " + letter.type())
                .containsExactly("page/2 ");
    }

    @Test
    void redeliversAtOnceWhatIsHidden() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"Poison\"") ? 422 : 200, null, ""));
        bench.page(Examples.page(1, "Fine"));
        bench.page(Examples.page(2, "Poison")).run();
        bench.transport.always(null);
        bench.product.put(Examples.page(2, "Cured"), Examples.ofSpace());
        bench.deadLetters.newest(DeadLetter.Fate.HIDDEN, 10).forEach(this::redeliver);
        bench.run();

        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/1", "page/2", "page/9");
        assertThat(bench.waiting()).isEmpty();
        assertThat(letters()).isEmpty();
    }

    @Test
    void saysInTheJobThatItsEventWasRefusedAndGoesOnAfterwards() {
        bench.page(Examples.page(1, "Fine")).run();
        bench.transport.answer(delivered -> bench.transport.answered(
                delivered,
                200,
                null,
                "{\"results\":[{\"id\":\""
                        + delivered.text().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1")
                        + "\",\"status\":\"rejected\",\"reason\":\"no syncs here\"}]}"));
        bench.backfill.start("all");
        bench.run();

        Job job = bench.jobs.newest(1).get(0);
        assertThat(job.state()).isEqualTo(State.RUNNING);
        assertThat(job.note()).contains("no syncs here").contains("dead letters");
        assertThat(bench.waiting()).isEmpty();
        assertThat(letters()).extracting(DeadLetter::type).containsExactly("sync.started");

        redeliver(letters().get(0));
        bench.run();
        assertThat(bench.jobs.newest(1).get(0).state()).isEqualTo(State.DONE);
        assertThat(letters()).isEmpty();
    }

    @Test
    void neverKeepsALetterOfWhatWasTaken() {
        bench.page(Examples.page(1, "Fine")).run();

        assertThat(letters()).isEmpty();
    }

    private void refuse(String subject, int status) {
        bench.transport.always(delivered -> bench.transport.answered(
                delivered, delivered.text().contains("\"" + subject + "\"") ? status : 200, null, ""));
    }

    private void redeliver(DeadLetter letter) {
        RowClass rowClass = letter.subject().kind() == Kind.SYNC ? RowClass.BACKFILL : RowClass.CONTENT;
        bench.outbox.add(List.of(new NewRow(
                rowClass,
                bench.clock.instant(),
                letter.subject(),
                letter.partitionKey(),
                ChangeKind.UPSERTED,
                Cause.MANUAL,
                bench.clock.instant())));
    }

    private List<DeadLetter> letters() {
        return bench.deadLetters.newest(DeadLetters.NEWEST, 100);
    }
}
