package io.indexrelay.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.Marks.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Subject SPACE = Subject.of(Kind.SPACE, 1);
    private static final Duration SETTLE = Duration.ofMinutes(5);

    private final Marks marks =
            new Marks(new CaptureLimits(4, 4, Duration.ofSeconds(10), Duration.ofSeconds(5), SETTLE));

    @Test
    void anObjectThatChangesOftenIsOneMark() {
        for (int second = 0; second < 1000; second++) {
            assertThat(marks.add(List.of(page(7)), NOW.plusSeconds(second))).isZero();
        }

        assertThat(rows()).containsExactly("page/7 UPSERTED");
        assertThat(marks.next(1).get(0).at()).as("captured first").isEqualTo(NOW);
    }

    @Test
    void twinsNarrowWhenOneOfThemDoesAndTellOfTheNewestState() {
        Change harmless = page(7).narrowing(false);
        marks.add(List.of(harmless.narrowing(true).tellingOf(NOW.plusSeconds(9))), NOW);
        marks.add(List.of(harmless.tellingOf(NOW)), NOW);
        marks.add(List.of(harmless), NOW);

        Change merged = marks.next(1).get(0).change();
        assertThat(merged.mayNarrow()).isTrue();
        assertThat(merged.stateAt()).isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void whatMayNarrowIsWrittenFirst() {
        marks.add(List.of(page(1).narrowing(false), page(2), page(3).narrowing(false)), NOW);

        assertThat(marks.next(1)).extracting(mark -> mark.change().subject()).containsExactly(Subject.of(Kind.PAGE, 2));
    }

    @Test
    void tooManyPagesBecomeTheirSpace() {
        assertThat(marks.add(pages(1, 5), NOW)).isZero();

        assertThat(rows()).containsExactlyInAnyOrder("space/1 SUBTREE", "space/1 SUBTREE_UPSERTED");
        assertThat(marks.add(pages(6, 1000), NOW))
                .as("there is room for them all")
                .isZero();
        assertThat(marks.size()).isEqualTo(2);
    }

    @Test
    void tooManyCommentsBecomeTheirPage() {
        Subject page = Subject.of(Kind.PAGE, 7);
        List<Change> comments = LongStream.rangeClosed(1, 5)
                .mapToObj(id -> new Change(
                                Subject.of(Kind.COMMENT, id), page, ChangeKind.DELETED, new Cause("comment_removed"))
                        .within(SPACE))
                .toList();

        marks.add(comments, NOW);

        assertThat(rows()).containsExactly("page/7 DEPENDENTS_UPSERTED");
    }

    @Test
    void whatLiesInNothingStaysAsLongAsThereIsRoom() {
        List<Change> sets =
                LongStream.rangeClosed(1, 4).mapToObj(MarksTest::set).toList();
        marks.add(sets, NOW);
        assertThat(marks.add(List.of(page(7)), NOW))
                .as("the page goes to its space")
                .isZero();
        assertThat(rows())
                .contains("access-set/1 ACCESS_CHANGED", "space/1 SUBTREE")
                .hasSize(6);

        assertThat(marks.add(List.of(set(5)), NOW)).as("no room, and told").isEqualTo(1);
        assertThat(marks.add(List.of(set(4)), NOW)).as("is marked already").isZero();
        assertThat(marks.size()).isEqualTo(6);
    }

    @Test
    void containersAreBoundedToo() {
        int lost = 0;
        for (long space = 1; space <= 1000; space++) {
            lost += marks.add(List.of(page(space).within(Subject.of(Kind.SPACE, space))), NOW);
        }

        assertThat(marks.size()).isLessThanOrEqualTo(8);
        assertThat(lost).isEqualTo(1000 - 2 - 4);
    }

    @Test
    void thereIsRoomAgainWhenTheyAreWritten() {
        marks.add(LongStream.rangeClosed(1, 4).mapToObj(MarksTest::set).toList(), NOW);
        assertThat(marks.add(List.of(set(5)), NOW)).isEqualTo(1);
        marks.written(marks.next(10), NOW.plus(SETTLE));

        assertThat(marks.add(List.of(set(5)), NOW.plus(SETTLE))).isZero();
    }

    @Test
    void whatIsWrittenEarlyComesUpOnceMore() {
        marks.add(List.of(page(7)), NOW);
        marks.written(marks.next(10), NOW.plusSeconds(1));
        assertThat(marks.size()).isZero();

        marks.settle(NOW.plus(SETTLE).minusMillis(1));
        assertThat(marks.size()).as("its transaction may be open").isZero();
        marks.settle(NOW.plus(SETTLE));
        assertThat(rows()).containsExactly("page/7 UPSERTED");

        marks.written(marks.next(10), NOW.plus(SETTLE));
        marks.settle(NOW.plus(SETTLE).plus(SETTLE));
        assertThat(marks.size()).as("once").isZero();
    }

    @Test
    void whatIsOldWhenItIsWrittenIsWrittenOnce() {
        marks.add(List.of(page(7)), NOW);
        marks.written(marks.next(10), NOW.plus(SETTLE));
        marks.settle(NOW.plus(SETTLE).plus(SETTLE));

        assertThat(marks.size()).isZero();
    }

    @Test
    void whatChangesWhileItIsWrittenIsWrittenAgain() {
        marks.add(List.of(page(7)), NOW);
        List<Mark> batch = marks.next(10);
        marks.add(List.of(page(7)), NOW.plusSeconds(1));
        marks.written(batch, NOW.plus(SETTLE));

        assertThat(rows()).containsExactly("page/7 UPSERTED");
    }

    @Test
    void whatWaitsToComeUpOnceMoreIsBoundedToo() {
        for (long page = 1; page <= 100; page++) {
            marks.add(List.of(page(page)), NOW);
            marks.written(marks.next(10), NOW);
            assertThat(marks.size())
                    .as("written a second time rather than kept")
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatIsRefusedThreeTimesGivesWayToItsContainer() {
        marks.add(List.of(page(7), set(5)), NOW);
        for (int time = 1; time <= 3; time++) {
            assertThat(rows()).contains("page/7 UPSERTED");
            Mark page = marks.next(10).stream()
                    .filter(mark -> mark.change().subject().kind() == Kind.PAGE)
                    .findFirst()
                    .orElseThrow();
            assertThat(marks.refused(page)).isZero();
        }

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        "space/1 SUBTREE", "space/1 SUBTREE_UPSERTED", "access-set/5 ACCESS_CHANGED");
    }

    @Test
    void whatIsRefusedAndLiesInNothingIsLostAndCounted() {
        marks.add(List.of(set(5)), NOW);
        int lost = 0;
        for (int time = 1; time <= 3; time++) {
            lost += marks.refused(marks.next(1).get(0));
        }

        assertThat(lost).isEqualTo(1);
        assertThat(marks.size()).isZero();
    }

    private List<String> rows() {
        return marks.next(100).stream()
                .map(mark -> mark.change().subject() + " " + mark.change().kind())
                .toList();
    }

    private static List<Change> pages(long from, long to) {
        return LongStream.rangeClosed(from, to).mapToObj(MarksTest::page).toList();
    }

    private static Change page(long id) {
        return Change.of(Subject.of(Kind.PAGE, id), ChangeKind.UPSERTED, new Cause("page_updated"))
                .within(SPACE);
    }

    private static Change set(long id) {
        return Change.of(Subject.of(Kind.ACCESS_SET, id), ChangeKind.ACCESS_CHANGED, new Cause("updated"));
    }
}
