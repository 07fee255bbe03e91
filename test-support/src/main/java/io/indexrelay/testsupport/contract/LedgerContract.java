package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.LedgerSlice;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every ledger promises. Texts are listed in some stable order that {@code after} goes by. */
public abstract class LedgerContract {

    private static final Subject PAGE = Subject.of(Kind.PAGE, 7);
    private static final Subject SPACE = Subject.of(Kind.SPACE, 1);
    private static final String LONG_PRINT = "0123456789abcdef".repeat(4);
    private static final String SHORT_PRINT = "0123456789abcdef";

    /** The ledger under test, empty at the start of each test. */
    protected abstract Ledger ledger();

    /** Transactions that the ledger joins. */
    protected abstract Transactions transactions();

    @Test
    void givesBackEveryFieldOfADocument() {
        LedgerEntry entry = new LedgerEntry(
                key(PAGE),
                SentState.PRESENT,
                new Version(2, 1_900_000_000_000_000_007L),
                new Version(1, 1_800_000_000_000_000_001L),
                LONG_PRINT,
                LONG_PRINT,
                "",
                SPACE,
                Subject.of(Kind.PAGE, 6),
                SHORT_PRINT);

        ledger().save(List.of(entry));

        assertThat(ledger().find(List.of(key(PAGE))))
                .containsOnlyKeys(key(PAGE))
                .containsValue(entry);
    }

    @Test
    void replacesAnEntry() {
        ledger().save(List.of(page(7, SentState.NOTHING, SPACE, Subject.of(Kind.PAGE, 6))));
        LedgerEntry later = page(7, SentState.DELETED, null, null);

        ledger().save(List.of(later));

        assertThat(ledger().find(List.of(key(PAGE)))).containsEntry(key(PAGE), later);
        assertThat(ledger().childrenOf(Subject.of(Kind.PAGE, 6), "", 10)).isEmpty();
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(ledger().find(List.of(key(PAGE), child(Kind.COMMENT, 8)))).isEmpty();
        assertThat(ledger().find(List.of())).isEmpty();
        assertThat(ledger().dependents(PAGE)).isEmpty();
        assertThat(ledger().userNamed("anna")).isEmpty();
    }

    @Test
    void keepsWhatHangsOnAPageWithIt() {
        LedgerEntry comment = dependent(Kind.COMMENT, 8, SentState.PRESENT);
        LedgerEntry attachment = dependent(Kind.ATTACHMENT, 8, SentState.DELETED);
        ledger().save(List.of(comment, attachment));

        assertThat(ledger().find(List.of(comment.key(), attachment.key())))
                .containsEntry(comment.key(), comment)
                .containsEntry(attachment.key(), attachment);
        assertThat(ledger().dependents(PAGE)).containsExactlyInAnyOrder(comment, attachment);
        assertThat(ledger().dependents(Subject.of(Kind.PAGE, 8))).isEmpty();
    }

    @Test
    void findsWhatHangsOnSeveralAtOnce() {
        Subject other = Subject.of(Kind.PAGE, 8);
        LedgerEntry comment = dependent(Kind.COMMENT, 8, SentState.PRESENT);
        LedgerEntry onOther = new LedgerEntry(
                new LedgerKey(Subject.of(Kind.COMMENT, 9), other),
                SentState.PRESENT,
                Version.NONE,
                new Version(1, 5),
                SHORT_PRINT,
                SHORT_PRINT,
                "",
                other,
                null,
                SHORT_PRINT);
        ledger().save(List.of(comment, onOther, page(7, SentState.PRESENT, SPACE, null)));

        assertThat(ledger().dependentsOf(List.of(PAGE, other, Subject.of(Kind.PAGE, 9))))
                .containsExactlyInAnyOrder(comment, onOther);
        assertThat(ledger().dependentsOf(List.of())).isEmpty();
    }

    @Test
    void knowsNothingOfAPageOfWhichOnlyTheCommentsAreKnown() {
        ledger().save(List.of(dependent(Kind.COMMENT, 8, SentState.PRESENT)));

        assertThat(ledger().find(List.of(key(PAGE)))).isEmpty();
        assertThat(ledger().list(Kind.PAGE, "", 10)).isEmpty();
    }

    @Test
    void keepsThePageWhenACommentIsSavedAndTheCommentWhenThePageIs() {
        LedgerEntry page = page(7, SentState.PRESENT, SPACE, null);
        LedgerEntry comment = dependent(Kind.COMMENT, 8, SentState.PRESENT);
        ledger().save(List.of(page));
        ledger().save(List.of(comment));
        LedgerEntry edited = page(7, SentState.DELETED, SPACE, null);
        ledger().save(List.of(edited));

        assertThat(ledger().find(List.of(page.key(), comment.key())))
                .containsEntry(page.key(), edited)
                .containsEntry(comment.key(), comment);
    }

    @Test
    void keepsAPageAndItsCommentSavedTogether() {
        LedgerEntry page = page(7, SentState.PRESENT, SPACE, null);
        LedgerEntry comment = dependent(Kind.COMMENT, 8, SentState.PRESENT);

        ledger().save(List.of(page, comment));

        assertThat(ledger().find(List.of(page.key(), comment.key()))).containsOnlyKeys(page.key(), comment.key());
    }

    @Test
    void keepsMoreThan500Comments() {
        List<LedgerEntry> comments = IntStream.range(0, 1203)
                .mapToObj(n -> dependent(Kind.COMMENT, n, SentState.PRESENT))
                .toList();
        ledger().save(comments);
        LedgerEntry changed = dependent(Kind.COMMENT, 1100, SentState.DELETED);
        ledger().save(List.of(changed));

        assertThat(ledger().dependents(PAGE)).hasSize(1203).contains(changed);
        assertThat(ledger().find(List.of(child(Kind.COMMENT, 0), child(Kind.COMMENT, 1202))))
                .hasSize(2);
    }

    @Test
    void findsAndSaves500AtOnce() {
        List<LedgerEntry> pages = IntStream.range(0, 500)
                .mapToObj(n -> page(n, SentState.PRESENT, SPACE, null))
                .toList();
        ledger().save(pages);
        ledger().save(pages);

        assertThat(ledger().find(pages.stream().map(LedgerEntry::key).toList())).hasSize(500);
    }

    @Test
    void listsAKindPageByPage() {
        IntStream.range(0, 23).forEach(n -> ledger().save(List.of(page(n, SentState.PRESENT, SPACE, null))));
        ledger().save(List.of(user("anna-key", "anna")));

        assertThat(walk(after -> ledger().list(Kind.PAGE, after, 5)))
                .hasSize(23)
                .doesNotHaveDuplicates();
    }

    @Test
    void listsWhatBeginsAlikePageByPage() {
        for (String id : List.of("a_1:*x", "a_1:1", "a_1:2", "a_1:3", "a_1:4", "aB1:5", "A_1:6", "a_2:7", "a_1")) {
            ledger().save(List.of(set(id)));
        }
        ledger().save(List.of(user("a_1:1", "anna")));

        assertThat(walk(after -> ledger().startingWith(Kind.ACCESS_SET, "a_1:", after, 2)))
                .extracting(Subject::id)
                .containsExactlyInAnyOrder("a_1:*x", "a_1:1", "a_1:2", "a_1:3", "a_1:4");
        assertThat(walk(after -> ledger().startingWith(Kind.ACCESS_SET, "a", after, 3)))
                .hasSize(8);
        assertThat(ledger().startingWith(Kind.ACCESS_SET, "b", "", 3)).isEmpty();
    }

    @Test
    void listsChildrenAndContentsAsTheyWereSent() {
        Subject parent = Subject.of(Kind.PAGE, 6);
        IntStream.range(10, 21).forEach(n -> ledger().save(List.of(page(n, SentState.PRESENT, SPACE, parent))));
        ledger().save(List.of(page(50, SentState.PRESENT, SPACE, null)));
        ledger().save(List.of(page(60, SentState.PRESENT, Subject.of(Kind.SPACE, 2), null)));
        ledger().save(List.of(dependent(Kind.COMMENT, 8, SentState.PRESENT)));

        assertThat(walk(after -> ledger().childrenOf(parent, after, 3)))
                .hasSize(11)
                .doesNotHaveDuplicates();
        assertThat(walk(after -> ledger().containedIn(SPACE, after, 3)))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsSubjectsApartThatDifferInCaseOnly() {
        ledger().save(List.of(user("anna", "anna"), user("Anna", "Anna"), user("team-\uD83D\uDE80", "r")));

        assertThat(ledger().list(Kind.USER, "", 10)).hasSize(3);
        assertThat(ledger().userNamed("Anna"))
                .map(entry -> entry.key().subject().id())
                .contains("Anna");
        assertThat(ledger().find(List.of(key(new Subject(Kind.USER, "ANNA"))))).isEmpty();
        assertThat(ledger().find(List.of(key(new Subject(Kind.USER, "team-\uD83D\uDE80")))))
                .hasSize(1);
    }

    @Test
    void refusesWhatDoesNotFitItsColumns() {
        LedgerEntry tooLong = new LedgerEntry(
                key(PAGE), SentState.PRESENT, Version.NONE, new Version(1, 5), LONG_PRINT + "0", "", "", null, null);

        assertThatThrownBy(() -> ledger().save(List.of(tooLong))).isInstanceOf(RuntimeException.class);
        assertThat(ledger().find(List.of(key(PAGE)))).isEmpty();
    }

    @Test
    void findsAUserByTheNameLastSent() {
        ledger().save(List.of(user("anna-key", "anna"), user("bert-key", "bert")));
        ledger().save(List.of(user("anna-key", "anna2")));

        assertThat(ledger().userNamed("anna")).isEmpty();
        assertThat(ledger().userNamed("anna2"))
                .map(entry -> entry.key().subject().id())
                .contains("anna-key");
        assertThat(ledger().userNamed("")).isEmpty();
    }

    @Test
    void forgetsEverythingWhenCleared() {
        ledger().save(List.of(
                page(7, SentState.PRESENT, SPACE, null),
                dependent(Kind.COMMENT, 8, SentState.PRESENT),
                user("a", "a")));

        ledger().clear();

        assertThat(ledger().find(List.of(key(PAGE), child(Kind.COMMENT, 8)))).isEmpty();
        assertThat(ledger().list(Kind.USER, "", 10)).isEmpty();
    }

    @Test
    void forgetsItInSlicesUntilNothingIsLeft() {
        ledger().save(List.of(page(7, SentState.PRESENT, SPACE, null), user("a", "a"), user("b", "b")));
        ledger().save(IntStream.range(0, 1200)
                .mapToObj(n -> dependent(Kind.COMMENT, n, SentState.PRESENT))
                .toList());
        int slices = 0;
        for (LedgerSlice slice = ledger().slice(2); !slice.isEmpty(); slice = ledger().slice(2)) {
            assertThat(slice.rows().size() + slice.children().size()).isBetween(1, 2);
            ledger().forget(slice);
            slices++;
        }

        assertThat(slices).isGreaterThan(1);
        assertThat(ledger().list(Kind.USER, "", 10)).isEmpty();
        assertThat(ledger().list(Kind.PAGE, "", 10)).isEmpty();
        assertThat(ledger().dependents(PAGE)).isEmpty();
    }

    @Test
    void neverForgetsWhatWasWrittenInThePlaceOfASlice() {
        ledger().save(List.of(page(7, SentState.PRESENT, SPACE, null)));
        LedgerSlice old = ledger().slice(500);
        ledger().forget(old);
        ledger().save(List.of(page(7, SentState.PRESENT, SPACE, null)));

        ledger().forget(old);
        assertThat(ledger().find(List.of(key(PAGE)))).hasSize(1);
    }

    @Test
    void goesWithARollback() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    ledger().save(List.of(page(7, SentState.PRESENT, SPACE, null)));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessageContaining("rolled back");

        assertThat(ledger().find(List.of(key(PAGE)))).isEmpty();
    }

    private static List<Subject> walk(Function<String, List<LedgerEntry>> query) {
        List<Subject> seen = new ArrayList<>();
        for (List<LedgerEntry> page = query.apply(""); !page.isEmpty(); page = query.apply(last(seen))) {
            page.forEach(entry -> seen.add(entry.key().subject()));
        }
        return seen;
    }

    private static String last(List<Subject> seen) {
        return seen.get(seen.size() - 1).toString();
    }

    private static LedgerKey key(Subject subject) {
        return new LedgerKey(subject, Change.keyOf(subject));
    }

    private static LedgerKey child(Kind kind, long id) {
        return new LedgerKey(Subject.of(kind, id), PAGE);
    }

    private static LedgerEntry page(long id, SentState state, @Nullable Subject container, @Nullable Subject parent) {
        return new LedgerEntry(
                key(Subject.of(Kind.PAGE, id)),
                state,
                Version.NONE,
                new Version(1, 5),
                LONG_PRINT,
                LONG_PRINT,
                "",
                container,
                parent);
    }

    private static LedgerEntry dependent(Kind kind, long id, SentState state) {
        return new LedgerEntry(
                child(kind, id), state, new Version(1, 9), new Version(1, 5), SHORT_PRINT, SHORT_PRINT, "", PAGE, null);
    }

    private static LedgerEntry set(String id) {
        return new LedgerEntry(
                key(new Subject(Kind.ACCESS_SET, id)),
                SentState.PRESENT,
                Version.NONE,
                new Version(1, 5),
                "",
                LONG_PRINT,
                "",
                null,
                null);
    }

    private static LedgerEntry user(String id, String name) {
        return new LedgerEntry(
                key(new Subject(Kind.USER, id)),
                SentState.PRESENT,
                Version.NONE,
                new Version(1, 5),
                LONG_PRINT,
                "",
                name,
                null,
                null);
    }
}
