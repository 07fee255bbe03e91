package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.snapshot.PriorityRank;
import io.indexrelay.snapshot.PriorityRank.SchemeRank;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

    private static final Subject HIGH = new Subject(Kind.PRIORITY, "2");

    private final Bench bench = new Bench();

    @BeforeEach
    void priority() {
        bench.product.put(priority(2));
    }

    @Test
    void sendsNameRankAndSchemes() {
        bench.changed(HIGH, ChangeKind.UPSERTED, "priority_updated").run();

        assertThat(bench.receiver.told()).containsExactly("priority.upserted priority/2");
        assertThat(bench.receiver.events().get(1).path("partitionkey").asText()).isEqualTo("priority/2");
        assertThat(bench.receiver.content("priority/2").orElseThrow().toString())
                .isEqualTo("{\"id\":\"2\",\"name\":\"High\",\"rank\":2,\"schemes\":[{\"id\":\"10000\","
                        + "\"name\":\"Default\",\"rank\":2,\"projects\":[\"10001\"]}]}");
        LedgerEntry entry = bench.ledger.list(Kind.PRIORITY, "", 5).get(0);
        assertThat(entry.state()).isEqualTo(SentState.PRESENT);
        assertThat(entry.contentFingerprint()).hasSize(64);
    }

    @Test
    void passesOverOneThatIsGone() {
        bench.changed(HIGH, ChangeKind.UPSERTED, "priority_updated").run();
        bench.product.removePriority("2");
        bench.changed(HIGH, ChangeKind.UPSERTED, "priority_updated").run();

        assertThat(bench.receiver.told()).hasSize(1);
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void keepsAndListsOneThatCannotBeRead() {
        bench.changed(HIGH, ChangeKind.UPSERTED, "priority_updated").run();
        bench.product.breakReading(HIGH, "its scheme is broken");
        bench.product.put(priority(1));
        bench.changed(HIGH, ChangeKind.UPSERTED, "priority_updated").run();
        assertThat(bench.receiver.told()).hasSize(1);
        assertThat(bench.engine.status().hidden()).containsKey(HIGH);

        bench.product.mendReading(HIGH);
        bench.after(Duration.ofMinutes(11)).run();
        assertThat(bench.receiver
                        .content("priority/2")
                        .orElseThrow()
                        .path("rank")
                        .asInt())
                .isEqualTo(1);
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void hidesNothingWhenItIsRefusedAndIsADeadLetter() {
        bench.transport
                .answer(204)
                .answer(delivered -> bench.transport.answered(
                        delivered,
                        200,
                        null,
                        "{\"results\":[{\"id\":\"" + id(delivered.text()) + "\",\"status\":\"rejected\"}]}"));
        bench.changed(HIGH, ChangeKind.UPSERTED, "priority_updated").run();

        assertThat(bench.receiver.told()).containsExactly("priority.upserted priority/2");
        assertThat(bench.engine.status().hidden()).isEmpty();
        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.deadLetters.newest(DeadLetter.Fate.GIVEN_UP, 10))
                .extracting(DeadLetter::subject)
                .containsExactly(HIGH);
        bench.after(Duration.ofMinutes(61)).run();
        assertThat(bench.receiver.told()).hasSize(1);
    }

    @Test
    void belongsToASync() {
        bench.backfill.start("all");
        bench.run();

        assertThat(bench.receiver.told())
                .containsExactly("sync.started sync/all", "priority.upserted priority/2", "sync.completed sync/all");
    }

    private static String id(String batch) {
        int at = batch.indexOf("\"id\":\"") + 6;
        return batch.substring(at, batch.indexOf('"', at));
    }

    private static PriorityRank priority(int rank) {
        return new PriorityRank("2", "High", rank, List.of(new SchemeRank("10000", "Default", rank, List.of("10001"))));
    }
}
