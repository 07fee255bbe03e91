package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.snapshot.Reading.Reason;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What receivers have had is withdrawn, and nothing else. */
class WithdrawalTest {

    private static final Subject SEVEN = Bench.page(7);
    private static final Subject COMMENT = Subject.of(Kind.COMMENT, 70);

    private final Bench bench = new Bench();

    @Test
    void withdrawsWhatTheReceiverHasHad() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.hide(SEVEN, Reason.TRASHED);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").run();

        assertThat(event("content.deleted page/7").path("data").path("reason").asText())
                .isEqualTo("trashed");
        assertThat(bench.receiver.documents()).doesNotContain("page/7");
    }

    @Test
    void saysNothingOfWhatTheReceiverNeverHad() {
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed").run();
        bench.product.put(Examples.page(8, "Outside"), Examples.ofSpace());
        bench.product.hide(Bench.page(8), Reason.OUT_OF_SCOPE);
        bench.changed(Bench.page(8), ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.receiver.told()).isEmpty();
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void withdrawsWhatWasMaybeSent() {
        bench.transport.answer(204);
        bench.transport.takeAndBreak();
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.remove(SEVEN);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_removed")
                .restarted()
                .after(Duration.ofMinutes(2))
                .run();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7", "content.deleted page/7");
    }

    @Test
    void withdrawsASetThatIsGone() {
        Subject set = new Subject(Kind.ACCESS_SET, Examples.SPACE_SET);
        bench.product.putSet(Examples.SPACE_SET, Access.OPEN);
        bench.changed(set, ChangeKind.UPSERTED, "space_permissions_updated").run();
        bench.product.removeSet(Examples.SPACE_SET);
        bench.changed(set, ChangeKind.UPSERTED, "space_permissions_updated").run();

        assertThat(bench.receiver.told())
                .containsExactly("access-set.upserted access-set/space:1", "access-set.deleted access-set/space:1");
    }

    @Test
    void queuesWhatHangsOnADocumentThatComesAgain() {
        Snapshot page = Examples.page(7, "Seven");
        bench.product.put(Examples.comment(70, SEVEN, "hello"), Examples.hangingOn(SEVEN));
        bench.page(page);
        bench.changed(COMMENT, SEVEN, ChangeKind.UPSERTED, "comment_created").run();
        bench.product.hide(SEVEN, Reason.TRASHED);
        bench.changed(SEVEN, ChangeKind.DELETED, "page_trashed").run();
        assertThat(bench.receiver.documents()).isEmpty();
        assertThat(bench.ledger.dependents(SEVEN))
                .extracting(LedgerEntry::state)
                .containsExactly(SentState.DELETED);

        bench.product.show(SEVEN);
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_restored").run();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/7", "comment/70");
    }

    private JsonNode event(String told) {
        return bench.receiver.events().stream()
                .filter(event -> told.equals(event.path("type").asText().replaceAll("^io\\.indexrelay\\.|\\.v1$", "")
                        + " " + event.path("subject").asText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
