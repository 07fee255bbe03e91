package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written down of what was sent, and what follows from it. */
class LedgerBookTest {

    private static final Subject SEVEN = Bench.page(7);
    private static final Subject ANNA = new Subject(Kind.USER, "anna-key");

    private final Bench bench = new Bench();

    /** Walks over what receivers know go by it, also when an event tells of access alone or of a deletion. */
    @Test
    void keepsWhereADocumentLies() {
        Snapshot root = Examples.page(1, "Root");
        bench.page(root).page(Examples.page(7, "Seven", root)).run();
        bench.product.access(SEVEN, Access.CLOSED);
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();
        assertThat(bench.receiver.told()).endsWith("content.access-changed page/7");
        assertThat(entry(SEVEN).container()).isEqualTo(Examples.SPACE);
        assertThat(entry(SEVEN).parent()).isEqualTo(root.subject());

        bench.product.remove(SEVEN);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        assertThat(entry(SEVEN).state()).isEqualTo(SentState.DELETED);
        assertThat(entry(SEVEN).container()).isEqualTo(Examples.SPACE);
        assertThat(entry(SEVEN).parent()).isEqualTo(root.subject());
    }

    /** Events of the product that come after a deletion know the name alone. */
    @Test
    void keepsTheNameOfAUserWhoIsGone() {
        bench.product.put(Examples.person("anna-key", "anna"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created").run();
        bench.product.removePerson("anna-key");
        bench.changed(ANNA, ChangeKind.DELETED, "user_removed").run();

        assertThat(bench.receiver.told()).endsWith("user.deleted user/anna-key");
        assertThat(entry(ANNA).state()).isEqualTo(SentState.DELETED);
        assertThat(entry(ANNA).name()).isEqualTo("anna");
    }

    /** Before the answer nobody knows whether it arrived: not there yet, and maybe sent. */
    @Test
    void writesDownBeforeSendingThatItMayHaveBeenSent() {
        List<LedgerEntry> before = new ArrayList<>();
        bench.run();
        bench.transport.beforeAnswer(() -> before.addAll(bench.ledger.all()));
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(before).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.state()).isEqualTo(SentState.NOTHING);
            assertThat(entry.intended()).isEqualTo(entry(SEVEN).version());
            assertThat(entry.container()).isEqualTo(Examples.SPACE);
        });
        assertThat(entry(SEVEN).isSettled()).isTrue();
    }

    /** What receivers never had is not told as gone when it comes after all. */
    @Test
    void doesNotTakeForDeletedWhatReceiversNeverHad() {
        Subject comment = Subject.of(Kind.COMMENT, 70);
        Subject refused = Subject.of(Kind.COMMENT, 71);
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.page(Examples.page(7, "Seven"));
        bench.changed(comment, SEVEN, ChangeKind.UPSERTED, "comment_created").run();
        bench.ledger.save(List.of(LedgerEntry.refused(new LedgerKey(refused, SEVEN), "")));
        bench.product.remove(SEVEN);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();

        assertThat(entry(comment).state()).isEqualTo(SentState.DELETED);
        assertThat(entry(refused).state()).isEqualTo(SentState.NOTHING);
    }

    /** A set whose name fits no column cannot be sent; who refers to it is sent all the same, and closed by it. */
    @Test
    void sendsTheSetsThatCanBeNamedAndPassesOverTheOthers() {
        String longest = "x".repeat(Subject.MAX_ID);
        bench.product.putSet(longest, Access.OPEN);
        bench.product.put(
                Examples.page(7, "Seven"),
                new Access(List.of(List.of(Atom.set(longest)), List.of(Atom.set(longest + "x")))));
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.receiver.told())
                .containsExactly("content.upserted page/7", "access-set.upserted access-set/" + longest);
    }

    /** Attachments wait for their turn behind what people read. */
    @Test
    void queuesWhatHangsOnADocumentThatComesAgainInItsClasses() {
        Subject comment = Subject.of(Kind.COMMENT, 70);
        Subject file = Subject.of(Kind.ATTACHMENT, 71);
        bench.page(Examples.page(7, "Seven"));
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.product.put(Examples.attachment(71, SEVEN, 1, 5), Examples.hangingOn(SEVEN));
        bench.changed(comment, SEVEN, ChangeKind.UPSERTED, "comment_created");
        bench.changed(file, SEVEN, ChangeKind.UPSERTED, "attachment_created").run();
        bench.product.hide(SEVEN, io.indexrelay.snapshot.Reading.Reason.TRASHED);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").run();
        bench.product.show(SEVEN);
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_restored");
        for (int i = 0; i < 20 && bench.waiting().size() < 2; i++) {
            bench.engine.runDue();
        }

        assertThat(bench.waiting())
                .filteredOn(row -> row.subject().equals(comment))
                .extracting(OutboxRow::rowClass)
                .containsExactly(RowClass.CONTENT);
        assertThat(bench.waiting())
                .filteredOn(row -> row.subject().equals(file))
                .extracting(OutboxRow::rowClass)
                .containsExactly(RowClass.ATTACHMENT);
    }

    /** What keeps back others stays in the first class; a page that cannot be read keeps nothing back. */
    @Test
    void triesWhatCouldNotBeReadAgainInItsClass() {
        bench.product.put(Examples.person("anna-key", "anna"));
        bench.page(Examples.page(7, "Seven"));
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_created").run();
        bench.product.breakPerson("anna-key");
        bench.product.breakReading(SEVEN, "the disk is gone");
        bench.changed(ANNA, ChangeKind.UPSERTED, "user_updated");
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.waiting())
                .extracting(row -> row.rowClass() + " " + row.subject())
                .containsExactlyInAnyOrder("ACCESS user/anna-key", "CONTENT page/7");
    }

    /** A walk that has hidden something is not complete; what a live change hides meanwhile is not the walk's. */
    @Test
    void countsWhatABackfillHidesAndNothingElse() {
        IntStream.rangeClosed(7, 9).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();
        bench.product.breakReading(SEVEN, "the disk is gone");
        bench.backfill.start("all");
        bench.run();
        assertThat(bench.receiver.told()).contains("content.deleted page/7");
        assertThat(bench.jobs.newest(1).get(0).failed()).isEqualTo(1);

        bench.product.mendReading(SEVEN);
        bench.settle();
        bench.backfill.start("all");
        bench.product.breakReading(Bench.page(8), "the disk is gone");
        bench.changed(Bench.page(8), ChangeKind.UPSERTED, "page_updated");
        bench.engine.runDue();
        bench.engine.runDue();
        assertThat(bench.receiver.told()).contains("content.deleted page/8");
        assertThat(bench.jobs.newest(1).get(0).failed()).isZero();
    }

    private LedgerEntry entry(Subject subject) {
        return bench.ledger.all().stream()
                .filter(entry -> entry.key().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
