package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.testsupport.Examples;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The contract's answers 413 and 415. */
class SizesTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void heartbeatFirst() {
        bench.run();
    }

    @Test
    void splitsWhatIsTooLargeAndHalvesALoneBody() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.body().length > 30_000 ? 413 : 200, null, ""));
        IntStream.range(0, 4).forEach(n -> bench.page(Examples.withText(Examples.page(n, "P"), "x".repeat(20_000))));
        bench.page(Examples.withText(Examples.page(9, "Large"), "y".repeat(100_000)))
                .run();

        assertThat(bench.receiver.documents()).hasSize(5);
        assertThat(bench.receiver.content("page/9"))
                .map(data -> data.path("body").path("truncated").asBoolean())
                .contains(true);
        assertThat(bench.receiver.content("page/9"))
                .map(data -> data.path("body").path("text").asText().length())
                .contains(25_000);
        assertThat(bench.receiver.content("page/1"))
                .map(data -> data.path("body").path("truncated").asBoolean())
                .contains(false);
    }

    @Test
    void refusesForGoodWhatIsTooLargeAtSixteenKibibytes() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.body().length > 10_000 ? 413 : 200, null, ""));
        bench.page(Examples.withText(Examples.page(9, "Large"), "y".repeat(100_000)))
                .run();

        assertThat(bench.receiver.told()).containsExactly("content.deleted page/9");
        assertThat(bench.engine.status().hidden()).containsKey(Bench.page(9));
    }

    @Test
    void sendsWithoutCompressionWhereItIsRefused() {
        bench.transport.always(delivered -> bench.transport.answered(
                delivered, delivered.header("content-encoding").isPresent() ? 415 : 200, null, ""));
        bench.page(Examples.withText(Examples.page(7, "Large"), "x".repeat(5000)))
                .run();
        assertThat(bench.receiver.documents()).contains("page/7");
        bench.after(Duration.ofMinutes(59)).run();
        int calls = bench.transport.received().size();
        bench.page(Examples.withText(Examples.page(8, "Large"), "x".repeat(5000)))
                .run();
        assertThat(bench.transport.received()).hasSize(calls + 1);

        bench.after(Duration.ofMinutes(61)).run();
        calls = bench.transport.received().size();
        bench.page(Examples.withText(Examples.page(9, "Large"), "x".repeat(5000)))
                .run();
        assertThat(bench.transport.received()).hasSize(calls + 2);
    }
}
