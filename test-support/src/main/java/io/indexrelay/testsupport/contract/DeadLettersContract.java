package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.DeadLetter.Fate;
import io.indexrelay.delivery.DeadLetters;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every table of dead letters promises. */
public abstract class DeadLettersContract {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123Z");
    private static final Subject PRIORITY = new Subject(Kind.PRIORITY, "2");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);

    protected abstract DeadLetters deadLetters();

    protected abstract Transactions transactions();

    @Test
    void isEmptyAtFirst() {
        assertThat(deadLetters().newest(DeadLetters.NEWEST, 10)).isEmpty();
        assertThat(deadLetters().find(1)).isEmpty();
        assertThat(deadLetters().remove(List.of(PAGE))).isZero();
        assertThat(deadLetters().remove(List.of())).isZero();
        deadLetters().put(List.of());
    }

    @Test
    void keepsEverythingOfALetter() {
        Subject comment = Subject.of(Kind.COMMENT, 70);
        DeadLetter full = new DeadLetter(
                0,
                NOW,
                comment,
                PAGE,
                "content.deleted",
                new Version(3, 1_763_755_200_000_000_012L),
                Fate.HIDDEN,
                "r".repeat(LoggedDelivery.MAX_REASON));
        DeadLetter bare = new DeadLetter(0, NOW, PRIORITY, PRIORITY, "", Version.NONE, Fate.GIVEN_UP, "");
        deadLetters().put(List.of(full, bare));

        List<DeadLetter> kept = deadLetters().newest(DeadLetters.NEWEST, 10);
        assertThat(kept).extracting(letter -> letter.withId(0)).containsExactlyInAnyOrder(full, bare);
        assertThat(kept).allSatisfy(letter -> assertThat(deadLetters().find(letter.id()))
                .contains(letter));
        assertThat(deadLetters().newest(Fate.HIDDEN, 10))
                .extracting(DeadLetter::subject)
                .containsExactly(comment);
        deadLetters().put(List.of(letter(Subject.of(Kind.ISSUE, 8), "no"), letter(Subject.of(Kind.ISSUE, 9), "no")));
        assertThat(deadLetters().count(Fate.HIDDEN))
                .isEqualTo(deadLetters().newest(Fate.HIDDEN, 10).size());
        assertThat(deadLetters().count(Fate.HIDDEN) + deadLetters().count(Fate.GIVEN_UP))
                .isEqualTo(4);
        assertThat(deadLetters().count(Fate.GIVEN_UP)).isPositive();
    }

    @Test
    void keepsOneLetterOfASubject() {
        deadLetters().put(List.of(letter(PAGE, "first"), letter(PRIORITY, "other")));
        long first = deadLetters().newest(DeadLetters.NEWEST, 1).get(0).id();
        deadLetters().put(List.of(letter(PAGE, "second")));

        assertThat(deadLetters().newest(DeadLetters.NEWEST, 10))
                .extracting(DeadLetter::reason)
                .containsExactly("second", "other");
        assertThat(deadLetters().newest(DeadLetters.NEWEST, 1).get(0).id()).isGreaterThan(first);
    }

    @Test
    void listsTheNewestFirstPageByPageAndRemovesMany() {
        List<DeadLetter> many = IntStream.range(0, 1200)
                .mapToObj(n -> letter(Subject.of(Kind.ISSUE, n), "no"))
                .toList();
        deadLetters().put(many);

        List<DeadLetter> first = deadLetters().newest(DeadLetters.NEWEST, 700);
        List<DeadLetter> rest = deadLetters().newest(first.get(699).id(), 700);
        assertThat(first).hasSize(700).isSortedAccordingTo((one, other) -> Long.compare(other.id(), one.id()));
        assertThat(rest).hasSize(500);
        assertThat(deadLetters().remove(many.stream().map(DeadLetter::subject).toList()))
                .isEqualTo(1200);
        assertThat(deadLetters().newest(DeadLetters.NEWEST, 1)).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitItsColumnsAndCutsWhatIsForPeople() {
        assertThatThrownBy(() -> deadLetters()
                        .put(List.of(new DeadLetter(
                                0, NOW, PAGE, PAGE, "t".repeat(101), new Version(1, 5), Fate.GIVEN_UP, "no"))))
                .isInstanceOf(RuntimeException.class);
        assertThat(deadLetters().newest(DeadLetters.NEWEST, 1)).isEmpty();

        deadLetters().put(List.of(letter(PAGE, "r".repeat(198) + "\uD83D\uDE80".repeat(200))));
        assertThat(deadLetters().newest(DeadLetters.NEWEST, 1))
                .extracting(DeadLetter::reason)
                .containsExactly("r".repeat(198) + "…");
    }

    @Test
    void goesWithARollback() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    deadLetters().put(List.of(letter(PAGE, "no")));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(deadLetters().newest(DeadLetters.NEWEST, 1)).isEmpty();
    }

    private static DeadLetter letter(Subject subject, String reason) {
        return new DeadLetter(0, NOW, subject, subject, "content.upserted", new Version(1, 5), Fate.GIVEN_UP, reason);
    }
}
