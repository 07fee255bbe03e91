package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's answer 2xx, with results for single events. */
class ResultsTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void heartbeatFirst() {
        bench.run();
    }

    @Test
    void listensToResultsOfSingleEvents() {
        bench.transport.answer(delivered -> {
            String retry = idOf(delivered, "page/2");
            String rejected = idOf(delivered, "page/3");
            return bench.transport.answered(
                    delivered,
                    200,
                    null,
                    "{\"results\":[{\"id\":\"" + retry + "\",\"status\":\"retry\"},{\"id\":\"" + retry
                            + "\",\"status\":\"rejected\"},{\"id\":\"" + rejected
                            + "\",\"status\":\"rejected\",\"reason\":\"no\\u0007 thanks\"},{\"id\":\"foreign\",\"status\":\"retry\"}]}");
        });
        IntStream.rangeClosed(1, 3).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();

        assertThat(bench.waiting())
                .extracting(row -> row.subject().toString())
                .containsExactlyInAnyOrder("page/2", "page/3");
        assertThat(bench.engine.status().hidden().get(Bench.page(3))).contains("no  thanks");
        bench.after(Duration.ofSeconds(31)).run();
        assertThat(bench.receiver.told().stream().filter("content.upserted page/2"::equals))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{\"results\":7}",
                "{\"results\":[7,null,{},{\"id\":5}]}",
                "{\"results\":",
                "{\"results\":[{\"id\":\"x\",\"status\":\"maybe\"}]}"
            })
    void takesAnAnswerThatSaysNothingForAccepted(String json) {
        bench.transport.answer(200, null, json);
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void surviveJsonThatIsNestedWithoutEnd() {
        bench.transport.answer(200, null, "{\"results\":" + "[".repeat(100_000));
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void asksNotMoreThanTenTimesAgain() {
        bench.page(Examples.page(1, "One")).run();
        bench.transport.always(delivered -> bench.transport.answered(
                delivered,
                200,
                null,
                delivered.text().contains("page/2")
                        ? "{\"results\":[{\"id\":\"" + idOf(delivered, "page/2") + "\",\"status\":\"retry\"}]}"
                        : ""));
        bench.page(Examples.page(2, "Two"));
        for (int i = 0; i < 10; i++) {
            bench.run().after(Duration.ofSeconds(30));
        }
        assertThat(told("content.upserted page/2")).isEqualTo(10);
        bench.run();

        assertThat(told("content.upserted page/2")).isEqualTo(11);
        assertThat(told("content.deleted page/2")).isPositive();
    }

    @Test
    void asksNotLongerThanADayAgain() {
        bench.transport.answer(delivered -> retry(delivered, "page/2"));
        bench.page(Examples.page(2, "Two")).run().after(Duration.ofHours(23)).run();
        assertThat(told("content.deleted page/2")).isZero();

        bench.transport.answer(204).answer(delivered -> retry(delivered, "page/2"));
        bench.page(Examples.page(2, "Again")).after(Duration.ofMinutes(1)).run();
        bench.transport.answer(204).answer(delivered -> retry(delivered, "page/2"));
        bench.after(Duration.ofHours(24)).run();
        assertThat(told("content.deleted page/2")).isEqualTo(1);
    }

    @Test
    void keepsBackNothingOfOtherKeysWhileContentIsToBeSeenAgain() {
        bench.transport.answer(delivered -> retry(delivered, "page/2"));
        bench.page(Examples.page(2, "Two")).run();
        bench.page(Examples.page(3, "Three")).run();

        assertThat(bench.receiver.documents()).contains("page/3");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    private io.indexrelay.delivery.Transport.Answer retry(Delivered delivered, String subject) {
        return bench.transport.answered(
                delivered,
                200,
                null,
                "{\"results\":[{\"id\":\"" + idOf(delivered, subject) + "\",\"status\":\"retry\"}]}");
    }

    private long told(String event) {
        return bench.receiver.told().stream().filter(event::equals).count();
    }

    private static String idOf(Delivered batch, String subject) {
        return batch.text()
                .replaceAll("(?s).*\"id\":\"([^\"]+)\",\"source\":[^{]*\"subject\":\"" + subject + "\".*", "$1");
    }
}
