package io.indexrelay.testsupport.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.testsupport.MutableClock;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryStoreTest {

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryOutbox outbox = new InMemoryOutbox(store);

    @Test
    void showsRowsInTheOrderOfCommitsAndNotOfIds() {
        OpenTransaction slow = store.begin().with(() -> add(1));
        OpenTransaction fast = store.begin().with(() -> add(2));

        fast.commit();
        assertThat(outbox.all()).extracting(row -> row.subject().id()).containsExactly("2");

        slow.commit();
        assertThat(outbox.all()).extracting(row -> row.subject().id()).containsExactly("1", "2");
        assertThat(outbox.all()).extracting(OutboxRow::id).containsExactly(1L, 2L);
    }

    @Test
    void doomsTheWholeTransactionWhenAJoinedPartFails() {
        assertThatThrownBy(() -> store.inTransaction(() -> {
                    add(1);
                    try {
                        store.inTransaction(() -> {
                            throw new IllegalStateException("inside");
                        });
                    } catch (IllegalStateException caught) {
                        add(2);
                    }
                    return 0;
                }))
                .isInstanceOf(InMemoryStore.DoomedTransaction.class);
        assertThat(outbox.all()).isEmpty();
    }

    private void add(long page) {
        Subject subject = Subject.of(Kind.PAGE, page);
        outbox.add(List.of(new NewRow(
                RowClass.CONTENT,
                MutableClock.START,
                subject,
                subject,
                ChangeKind.UPSERTED,
                Cause.MANUAL,
                MutableClock.START)));
    }
}
