package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Findings;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.EventData;
import io.indexrelay.selfcheck.CheckStore;
import io.indexrelay.selfcheck.CheckingNode;
import io.indexrelay.selfcheck.Direction;
import io.indexrelay.selfcheck.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every table of the self-check promises, to itself and to the sender. */
public abstract class ChecksContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 8);

    /** What is under test, empty at the start of each test. */
    protected abstract CheckStore store();

    /** The same tables as the sender sees them. */
    protected abstract Findings findings();

    /** Transactions that they join. */
    protected abstract Transactions transactions();

    @Test
    void knowsNothingAtFirst() {
        assertThat(store().newest(10)).isEmpty();
        assertThat(store().nodes()).isEmpty();
        assertThat(store().count(Direction.WIDER)).isZero();
        assertThat(findings().hidden(Set.of(PAGE))).isEmpty();
        assertThat(findings().hidden(Set.of())).isEmpty();
        assertThat(findings().counts().checked()).isZero();
    }

    @Test
    void givesFindingsBackAsTheyWere() {
        store().add(finding(Direction.WIDER, PAGE, "anna"));
        store().add(finding(Direction.NARROWER, COMMENT, ""));

        List<Finding> newest = store().newest(10);
        assertThat(newest).extracting(Finding::subject).containsExactly(COMMENT, PAGE);
        assertThat(newest.get(1).withId(0)).isEqualTo(finding(Direction.WIDER, PAGE, "anna"));
        assertThat(newest.get(0).withId(0)).isEqualTo(finding(Direction.NARROWER, COMMENT, ""));
        assertThat(store().newest(1)).hasSize(1);
        assertThat(store().ofSubject(PAGE)).hasSize(1);
        assertThat(store().count(Direction.WIDER)).isEqualTo(1);
    }

    @Test
    void keepsApartWhatHidesAndWhatIsOnlyTold() {
        store().add(finding(Direction.NARROWER, COMMENT, "anna"));
        store().add(finding(Direction.WIDER, PAGE, "anna"));

        assertThat(findings().hidden(Set.of(PAGE, COMMENT))).containsOnlyKeys(PAGE);
        assertThat(hidingOfPage().since()).isEqualTo(NOON);
        assertThat(hidingOfPage().why()).isEqualTo("group:staff");
    }

    @Test
    void liftsAndForgetsExactlyTheseAndSaysHowMany() {
        store().add(finding(Direction.WIDER, PAGE, "anna"));
        store().add(finding(Direction.WIDER, COMMENT, "anna"));
        long id = hidingOfPage().id();

        assertThat(findings().lift(Set.of(id, 4711L))).isEqualTo(1);
        assertThat(findings().lift(Set.of(id))).isZero();
        assertThat(store().remove(Set.of())).isZero();
        assertThat(findings().hidden(Set.of(PAGE, COMMENT))).containsOnlyKeys(COMMENT);
    }

    @Test
    void listsThemPageByPageAndTakes500AtOnce() {
        List<Subject> pages = IntStream.range(0, 500)
                .mapToObj(id -> Subject.of(Kind.PAGE, id))
                .toList();
        pages.forEach(page -> store().add(finding(Direction.WIDER, page, "anna")));
        store().add(finding(Direction.NARROWER, COMMENT, "anna"));

        assertThat(findings().hidden(pages)).hasSize(500);
        List<Finding> first = store().after(Direction.WIDER, CheckStore.OLDEST, 300);
        List<Finding> rest = store().after(Direction.WIDER, first.get(299).id(), 300);
        assertThat(Stream.concat(first.stream(), rest.stream()).map(Finding::subject))
                .hasSize(500)
                .doesNotHaveDuplicates()
                .doesNotContain(COMMENT);
        assertThat(store().remove(first.stream().map(Finding::id).toList())).isEqualTo(300);
        assertThat(store().count(Direction.WIDER)).isEqualTo(200);
    }

    @Test
    void keepsOneRowForEachNodeAndAddsTheirCountsUp() {
        store().save(node("node-1", 10, NOON));
        store().save(node("node-2", 5, NOON.minusSeconds(60)));
        store().save(node("node-1", 12, NOON));

        assertThat(store().nodes())
                .containsExactlyInAnyOrder(node("node-1", 12, NOON), node("node-2", 5, NOON.minusSeconds(60)));
        assertThat(findings().counts()).isEqualTo(new EventData.SelfCheck(17, 2, 4, NOON.minusSeconds(60)));

        store().forget(List.of("node-2"));
        store().forget(List.of());
        assertThat(store().nodes()).containsExactly(node("node-1", 12, NOON));
    }

    @Test
    void goesWithARollback() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    store().add(finding(Direction.WIDER, PAGE, "anna"));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(findings().hidden(Set.of(PAGE))).isEmpty();
    }

    @Test
    void cutsAReasonThatIsTooLong() {
        store().add(new Finding(0, Direction.WIDER, PAGE, PAGE, "anna", "group:x ".repeat(1000), NOON));

        assertThat(store().newest(1).get(0).why()).hasSize(Finding.MAX_WHY).endsWith("…");
    }

    private Findings.Hiding hidingOfPage() {
        return Objects.requireNonNull(findings().hidden(Set.of(PAGE)).get(PAGE));
    }

    private static Finding finding(Direction direction, Subject subject, String userKey) {
        return new Finding(0, direction, subject, PAGE, userKey, "group:staff", NOON);
    }

    private static CheckingNode node(String name, long checked, Instant since) {
        return new CheckingNode(name, NOON, Instant.EPOCH, checked, 1, 2, 3, 4, since);
    }
}
