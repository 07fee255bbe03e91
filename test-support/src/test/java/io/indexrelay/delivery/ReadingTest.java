package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.access.Access;
import io.indexrelay.access.Atom;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read is consistent, or hidden. */
class ReadingTest {

    private static final Subject SEVEN = Bench.page(7);

    private final Bench bench = new Bench();

    @Test
    void hidesWhatCannotBeReadAndTriesAgain() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.breakReading(SEVEN, "corrupt ancestors");
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();
        assertThat(bench.receiver.documents()).doesNotContain("page/7");
        assertThat(event("content.deleted page/7").path("data").path("reason").asText())
                .isEqualTo("undeliverable");
        assertThat(bench.engine.status().hidden()).containsEntry(SEVEN, "corrupt ancestors");

        bench.product.mendReading(SEVEN);
        bench.after(Duration.ofMinutes(11)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void sendsClosedWhatChangesEachTimeItIsRead() {
        int[] readings = {0};
        bench.product.whileReading(() -> {
            readings[0]++;
            bench.product.put(Examples.page(7, "Version " + readings[0]), Access.OPEN);
        });
        bench.product.put(Examples.page(7, "Version 0"), Access.OPEN);
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(readings[0]).isEqualTo(3);
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");
        assertThat(bench.engine.status().hidden()).containsKey(SEVEN);
    }

    @Test
    void readsAgainWhatChangedOnceWhileItWasRead() {
        boolean[] changed = {false};
        bench.product.put(Examples.page(7, "Before"), Access.OPEN);
        bench.product.whileReading(() -> {
            if (!changed[0]) {
                changed[0] = true;
                bench.product.put(Examples.page(7, "After"), Access.CLOSED);
            }
        });
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("After");
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");
    }

    /** Who may see it was read before its body was: what was narrowed in between must not arrive as it was. */
    @Test
    void readsAgainWhenOnlyTheRuleChangedWhileItWasRead() {
        bench.product.put(Examples.page(7, "Seven"), Access.OPEN);
        bench.product.whileReading(() -> bench.product.access(SEVEN, Access.CLOSED));
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void hidesADocumentWhoseRuleIsTooLargeToSend() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.maxEventBytes = 3000;
        bench.product.access(
                SEVEN,
                Access.of(IntStream.range(0, 500)
                        .mapToObj(n -> Atom.user("user-" + n))
                        .toList()));
        bench.changed(SEVEN, ChangeKind.ACCESS_CHANGED, "content_permissions_updated")
                .run();

        assertThat(bench.receiver.documents()).doesNotContain("page/7");
        assertThat(bench.engine.status().hidden().get(SEVEN)).contains("maxEventBytes 3000");
    }

    @Test
    void hidesWhatAReaderThrowsOn() {
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.whileReading(() -> {
            throw new IllegalStateException("broken reader");
        });
        bench.page(Examples.page(7, "Edited")).run();

        assertThat(bench.receiver.documents()).doesNotContain("page/7");
        assertThat(bench.engine.status().hidden()).containsEntry(SEVEN, "reading failed: IllegalStateException");
    }

    @Test
    void readsAgainWhenOnlyTheVersionChangedWhileItWasRead() {
        boolean[] changed = {false};
        bench.product.put(Examples.page(7, "Before"), Access.OPEN);
        bench.product.whileReading(() -> {
            if (!changed[0]) {
                changed[0] = true;
                bench.product.put(Examples.page(7, "After"), Access.OPEN);
            }
        });
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("After");
    }

    @Test
    void opensAgainAfterAMinuteWhatChangedEachTimeItWasRead() {
        int[] readings = {0};
        bench.product.put(Examples.page(7, "Version 0"), Access.OPEN);
        bench.product.whileReading(() -> {
            if (++readings[0] <= 3) {
                bench.product.put(Examples.page(7, "Version " + readings[0]), Access.OPEN);
            }
        });
        bench.changed(SEVEN, ChangeKind.UPSERTED, "page_updated").run();
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[]]}");

        bench.after(Duration.ofMinutes(1)).run();
        assertThat(bench.receiver.access("page/7")).map(JsonNode::toString).contains("{\"all\":[[\"anyone\"]]}");
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    private JsonNode event(String told) {
        return bench.receiver.events().stream()
                .filter(event -> told.equals(event.path("type").asText().replaceAll("^io\\.indexrelay\\.|\\.v1$", "")
                        + " " + event.path("subject").asText()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
