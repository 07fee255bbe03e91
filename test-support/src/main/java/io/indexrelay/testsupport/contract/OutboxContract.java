package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.outbox.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every outbox promises. */
public abstract class OutboxContract {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123Z");
    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);

    /** The outbox under test, empty at the start of each test. */
    protected abstract Outbox outbox();

    /** Transactions that the outbox joins. */
    protected abstract Transactions transactions();

    @Test
    void keepsHowNewTheStateIsThatARowTellsOf() {
        Instant stateAt = Instant.parse("2026-03-01T09:59:59.877Z");
        Cause longest = new Cause("c".repeat(Cause.MAX_NAME));
        outbox().add(List.of(
                new NewRow(RowClass.CONTENT, NOW, PAGE, PAGE, ChangeKind.UPSERTED, longest, NOW, stateAt),
                new NewRow(RowClass.CONTENT, NOW, PAGE, PAGE, ChangeKind.UPSERTED, longest, NOW)));

        List<OutboxRow> rows = outbox().ofSubjects(List.of(PAGE));
        assertThat(rows).extracting(OutboxRow::stateAt).containsExactly(stateAt, null);
        assertThat(rows).extracting(OutboxRow::cause).containsOnly(longest);
        outbox().postpone(rows.stream().map(OutboxRow::id).toList(), NOW.plusSeconds(9));
        assertThat(outbox().ofSubjects(List.of(PAGE)))
                .extracting(OutboxRow::stateAt)
                .containsExactly(stateAt, null);
    }

    @Test
    void givesBackEveryFieldOfARow() {
        Subject comment = Subject.of(Kind.COMMENT, 8);
        outbox().add(List.of(new NewRow(
                RowClass.ATTACHMENT,
                NOW,
                comment,
                PAGE,
                ChangeKind.DELETED,
                new Cause("comment_removed"),
                NOW.minusSeconds(3))));

        OutboxRow row =
                outbox().due(RowClass.ATTACHMENT, NOW, Instant.EPOCH, 0, 10).get(0);

        assertThat(row.id()).isPositive();
        assertThat(row)
                .isEqualTo(new OutboxRow(
                        row.id(),
                        RowClass.ATTACHMENT,
                        NOW,
                        comment,
                        PAGE,
                        ChangeKind.DELETED,
                        new Cause("comment_removed"),
                        NOW.minusSeconds(3)));
    }

    @Test
    void keepsEveryKindOfChangeAndTheLongestSubject() {
        String longest = "x".repeat(Subject.MAX_ID - 5) + "äöü/:";
        for (ChangeKind kind : ChangeKind.values()) {
            outbox().add(List.of(row(RowClass.CONTENT, NOW, new Subject(Kind.USERNAME, longest), kind)));
        }

        assertThat(outbox().ofSubjects(List.of(new Subject(Kind.USERNAME, longest))))
                .extracting(OutboxRow::kind)
                .containsExactlyInAnyOrder(ChangeKind.values());
    }

    @Test
    void listsOnlyWhatIsDueOfOneClass() {
        add(RowClass.CONTENT, NOW, 1);
        add(RowClass.CONTENT, NOW.plusMillis(1), 2);
        add(RowClass.ACCESS, NOW, 3);

        assertThat(subjectsOf(outbox().due(RowClass.CONTENT, NOW, Instant.EPOCH, 0, 10)))
                .containsExactly("page/1");
    }

    @Test
    void listsByDueTimeThenById() {
        add(RowClass.CONTENT, NOW, 1);
        add(RowClass.CONTENT, NOW.minusSeconds(5), 2);
        add(RowClass.CONTENT, NOW, 3);

        assertThat(subjectsOf(outbox().due(RowClass.CONTENT, NOW, Instant.EPOCH, 0, 10)))
                .containsExactly("page/2", "page/1", "page/3");
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        IntStream.range(0, 25).forEach(n -> add(RowClass.BACKFILL, NOW.minusSeconds(n / 10), n));
        List<Long> ids = new ArrayList<>();
        Instant afterDue = Instant.EPOCH;
        long afterId = 0;
        for (List<OutboxRow> page = outbox().due(RowClass.BACKFILL, NOW, afterDue, afterId, 4);
                !page.isEmpty();
                page = outbox().due(RowClass.BACKFILL, NOW, afterDue, afterId, 4)) {
            page.forEach(row -> ids.add(row.id()));
            afterDue = page.get(page.size() - 1).due();
            afterId = page.get(page.size() - 1).id();
        }

        assertThat(ids).hasSize(25).doesNotHaveDuplicates();
    }

    /** MySQL takes texts for equal that differ in blanks at the end only, and with another collation in case. */
    @Test
    void tellsSubjectsApartThatDifferInCaseOrBlanksOnly() {
        for (String group : List.of("staff", "Staff", "staff ", "team-\uD83D\uDE80")) {
            outbox().add(List.of(row(RowClass.ACCESS, NOW, new Subject(Kind.GROUP, group), ChangeKind.UPSERTED)));
        }

        for (String group : List.of("staff", "Staff", "staff ", "team-\uD83D\uDE80")) {
            assertThat(outbox().ofSubjects(List.of(new Subject(Kind.GROUP, group))))
                    .extracting(row -> row.subject().id())
                    .containsExactly(group);
        }
    }

    @Test
    void findsAllRowsOfSubjectsDueOrNotAndOfEveryClass() {
        add(RowClass.CONTENT, NOW, 1);
        add(RowClass.ACCESS, NOW.plusSeconds(900), 1);
        add(RowClass.CONTENT, NOW, 2);
        add(RowClass.CONTENT, NOW, 11);

        assertThat(outbox().ofSubjects(List.of(Subject.of(Kind.PAGE, 1)))).hasSize(2);
        assertThat(outbox().ofSubjects(List.of())).isEmpty();
    }

    @Test
    void answersFor500SubjectsAtOnce() {
        IntStream.range(0, 500).forEach(n -> add(RowClass.CONTENT, NOW, n));

        assertThat(outbox().ofSubjects(LongStream.range(0, 500)
                        .mapToObj(n -> Subject.of(Kind.PAGE, n))
                        .toList()))
                .hasSize(500);
    }

    @Test
    void postponesExactlyTheNamedRows() {
        add(RowClass.CONTENT, NOW, 1);
        add(RowClass.CONTENT, NOW, 1);
        List<OutboxRow> both = outbox().ofSubjects(List.of(Subject.of(Kind.PAGE, 1)));

        outbox().postpone(List.of(both.get(0).id(), Long.MAX_VALUE), NOW.plusSeconds(60));

        assertThat(outbox().due(RowClass.CONTENT, NOW, Instant.EPOCH, 0, 10))
                .extracting(OutboxRow::id)
                .containsExactly(both.get(1).id());
        assertThat(outbox().due(RowClass.CONTENT, NOW.plusSeconds(60), Instant.EPOCH, 0, 10))
                .hasSize(2);
    }

    @Test
    void deletesExactlyTheNamedRowsAndCountsThem() {
        add(RowClass.CONTENT, NOW, 1);
        add(RowClass.CONTENT, NOW, 1);
        add(RowClass.CONTENT, NOW, 1);
        List<Long> ids = outbox().ofSubjects(List.of(Subject.of(Kind.PAGE, 1))).stream()
                .map(OutboxRow::id)
                .toList();

        assertThat(outbox().delete(List.of(ids.get(0), ids.get(2), Long.MAX_VALUE)))
                .isEqualTo(2);

        assertThat(outbox().ofSubjects(List.of(Subject.of(Kind.PAGE, 1))))
                .extracting(OutboxRow::id)
                .containsExactly(ids.get(1));
        assertThat(outbox().delete(List.of(ids.get(0)))).isZero();
        assertThat(outbox().delete(List.of())).isZero();
    }

    @Test
    void deletesMoreThanOneStatementHolds() {
        IntStream.range(0, 1100).forEach(n -> add(RowClass.BACKFILL, NOW, n));
        List<Long> ids = outbox().due(RowClass.BACKFILL, NOW, Instant.EPOCH, 0, 2000).stream()
                .map(OutboxRow::id)
                .toList();

        assertThat(outbox().delete(ids)).isEqualTo(1100);
        assertThat(outbox().counts().total()).isZero();
    }

    @Test
    void addsManyRowsInOneCall() {
        outbox().add(IntStream.range(0, 700)
                .mapToObj(n -> row(RowClass.BACKFILL, NOW, Subject.of(Kind.PAGE, n), ChangeKind.UPSERTED))
                .toList());
        outbox().add(List.of());

        assertThat(outbox().counts().total()).isEqualTo(700);
    }

    @Test
    void countsByClassAndKnowsTheOldestCapture() {
        assertThat(outbox().counts().oldest()).isNull();
        outbox().add(List.of(
                new NewRow(RowClass.CONTENT, NOW, PAGE, PAGE, ChangeKind.UPSERTED, Cause.MANUAL, NOW),
                new NewRow(RowClass.ACCESS, NOW, PAGE, PAGE, ChangeKind.DELETED, Cause.MANUAL, NOW.minusSeconds(9)),
                new NewRow(RowClass.ACCESS, NOW, PAGE, PAGE, ChangeKind.DELETED, Cause.MANUAL, NOW)));

        assertThat(outbox().counts().byClass())
                .containsEntry(RowClass.ACCESS, 2L)
                .containsEntry(RowClass.CONTENT, 1L);
        assertThat(outbox().counts().total()).isEqualTo(3);
        assertThat(outbox().counts().oldest()).isEqualTo(NOW.minusSeconds(9));
    }

    @Test
    void countsEchoesApart() {
        outbox().add(List.of(
                new NewRow(RowClass.ECHO, NOW, PAGE, PAGE, ChangeKind.ECHO, Cause.FOLLOW_UP, NOW.minusSeconds(9))));
        assertThat(outbox().counts().echoes()).isEqualTo(1);
        assertThat(outbox().counts().waiting()).isZero();
        assertThat(outbox().counts().oldest()).isNull();

        outbox().add(List.of(new NewRow(RowClass.CONTENT, NOW, PAGE, PAGE, ChangeKind.UPSERTED, Cause.MANUAL, NOW)));
        assertThat(outbox().counts().echoes()).isEqualTo(1);
        assertThat(outbox().counts().waiting()).isEqualTo(1);
        assertThat(outbox().counts().oldest()).isEqualTo(NOW);
    }

    @Test
    void joinsATransactionAndGoesWithItsRollback() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    add(RowClass.CONTENT, NOW, 1);
                    assertThat(outbox().counts().total()).isEqualTo(1);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(outbox().counts().total()).isZero();
    }

    @Test
    void keepsWhatACommittedTransactionDid() {
        add(RowClass.CONTENT, NOW, 1);
        long id = outbox().ofSubjects(List.of(Subject.of(Kind.PAGE, 1))).get(0).id();

        transactions().inTransaction(() -> {
            outbox().delete(List.of(id));
            add(RowClass.CONTENT, NOW, 2);
            return id;
        });

        assertThat(subjectsOf(outbox().due(RowClass.CONTENT, NOW, Instant.EPOCH, 0, 10)))
                .containsExactly("page/2");
    }

    private void add(RowClass rowClass, Instant due, long page) {
        outbox().add(List.of(row(rowClass, due, Subject.of(Kind.PAGE, page), ChangeKind.UPSERTED)));
    }

    private static NewRow row(RowClass rowClass, Instant due, Subject subject, ChangeKind kind) {
        return new NewRow(rowClass, due, subject, Change.keyOf(subject), kind, new Cause("page_updated"), NOW);
    }

    private static List<String> subjectsOf(List<OutboxRow> rows) {
        return rows.stream().map(row -> row.subject().toString()).toList();
    }
}
