package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the sender keeps in mind is its own, is bounded, and ends with its office. */
class MemoryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(30);
    private static final Subject SEVEN = Bench.page(7);

    private final Memory memory = new Memory();
    private final Looked looked = new Looked();

    /** The next term begins with what the tables say: what an earlier one held or suspected may long be otherwise. */
    @Test
    void forgetsAllOfItWithTheOffice() {
        Claim claim = claim(1, SEVEN);
        memory.hold(claim, claim.rows(), LATER);
        memory.hidden(Bench.page(8), "unreadable");
        memory.undeleted(Bench.page(9));
        memory.refused(claim(2, Bench.page(10)), "422");
        memory.rest(claim(3, Bench.page(11)), LATER);
        memory.limitText(SEVEN, 1000);
        memory.suspect(SEVEN, "422");
        memory.retried(SEVEN, NOW.minusSeconds(60));
        OutboxRow another = row(4, Bench.page(12), SEVEN);
        assertThat(memory.isClosed(another, NOW)).isTrue();
        assertThat(memory.isHeld(claim.rows().get(0), NOW)).isTrue();
        assertThat(memory.isResting(row(3, Bench.page(11), SEVEN), NOW)).isTrue();
        assertThat(memory.hidden()).containsOnlyKeys(Bench.page(8), Bench.page(9));

        memory.forget();

        assertThat(memory.isClosed(another, NOW)).isFalse();
        assertThat(memory.isHeld(claim.rows().get(0), NOW)).isFalse();
        assertThat(memory.isResting(row(3, Bench.page(11), SEVEN), NOW)).isFalse();
        assertThat(memory.hidden()).isEmpty();
        assertThat(memory.isListed(Bench.page(10))).isFalse();
        assertThat(memory.textLimit(SEVEN)).isEqualTo(Integer.MAX_VALUE);
        assertThat(memory.isSuspect(SEVEN)).isFalse();
        assertThat(memory.retried(SEVEN, NOW)).isEqualTo(new Memory.Retries(1, NOW));
        assertThat(memory.heldCount(NOW)).isZero();
    }

    @Test
    void losesWhatWasPutFirstWhenThereIsTooMuch() {
        Map<Integer, String> map = new BoundedMap<>();
        IntStream.rangeClosed(1, 10_000).forEach(n -> map.put(n, "x"));
        assertThat(map).hasSize(10_000).containsKey(1);

        map.put(10_001, "x");
        assertThat(map).hasSize(10_000).doesNotContainKey(1).containsKeys(2, 10_001);
    }

    @Test
    void looksAtEachSubjectOnceInOneTaskAndAnewInTheNext() {
        OutboxRow task = row(1, SEVEN, SEVEN);
        assertThat(looked.isNew(task, Bench.page(8))).isTrue();
        assertThat(looked.isNew(task, Bench.page(8))).isFalse();
        assertThat(looked.isNew(task, Bench.page(9))).isTrue();

        OutboxRow next = row(2, SEVEN, SEVEN);
        assertThat(looked.isNew(next, Bench.page(8))).isTrue();
        looked.forget();
        assertThat(looked.isNew(next, Bench.page(8)))
                .as("the same task, begun anew")
                .isTrue();
    }

    /** Looking twice costs a read; leaving something out would be a change that is lost. */
    @Test
    void looksTwiceAtWhatItCannotRememberAndLeavesNothingOut() {
        OutboxRow task = row(1, SEVEN, SEVEN);
        IntStream.range(0, 100_000).forEach(n -> looked.isNew(task, Bench.page(n)));
        Subject beyond = Bench.page(100_000);

        assertThat(looked.isNew(task, beyond)).isTrue();
        assertThat(looked.isNew(task, beyond)).as("nothing more is remembered").isTrue();
        assertThat(looked.isNew(task, Bench.page(99_999))).isFalse();
    }

    private static Claim claim(long id, Subject subject) {
        return new Claim(subject, subject, List.of(row(id, subject, subject)));
    }

    private static OutboxRow row(long id, Subject subject, Subject key) {
        return new OutboxRow(id, RowClass.CONTENT, NOW, subject, key, ChangeKind.UPSERTED, new Cause("x"), NOW);
    }

    /** Users and sets share a key, so that holding one of them must not hold them all. */
    @Test
    void holdsTheOthersOfAKeyButNeverTheKeyOfUsersAndSets() {
        Subject anna = new Subject(Kind.USER, "anna-key");
        Claim ofAnna = new Claim(anna, Subject.CONTROL, List.of(row(1, anna, Subject.CONTROL)));
        memory.hold(ofAnna, ofAnna.rows(), LATER);

        assertThat(memory.isClosed(row(2, new Subject(Kind.USER, "bert-key"), Subject.CONTROL), NOW))
                .isFalse();
    }
}
