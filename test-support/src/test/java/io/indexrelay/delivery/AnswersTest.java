package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's table of answers: those for the endpoint as a whole. */
class AnswersTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void heartbeatFirst() {
        bench.run();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 301, 302, 307, 402, 405, 408, 409, 425, 429, 500, 502, 503, 599})
    void keepsEverythingAndTriesAgain(int status) {
        bench.transport.answer(status);
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.receiver.documents()).isEmpty();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.RETRYING);
        assertThat(bench.engine.status().lastFailure()).isNotNull();

        bench.after(Duration.ofSeconds(2)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    @Test
    void repeatsABatchUnchangedUnderItsIdForAMinute() {
        bench.transport.answer(503, "20", "").answer(503, "20", "");
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.put(Examples.page(7, "Edited meanwhile"), Examples.ofSpace());
        bench.after(Duration.ofSeconds(20)).run().after(Duration.ofSeconds(20)).run();

        List<Delivered> batches = batches();
        assertThat(batches).hasSize(3);
        assertThat(batches)
                .extracting(one -> one.header("webhook-id").orElse(""))
                .containsOnly(batches.get(0).header("webhook-id").orElse("-"));
        assertThat(batches)
                .extracting(Delivered::text)
                .containsOnly(batches.get(0).text());
        assertThat(batches)
                .extracting(one -> one.header("webhook-attempt").orElse(""))
                .containsExactly("1", "2", "3");
    }

    @Test
    void readsAnewWhatCouldNotBeDeliveredForAMinute() {
        bench.transport.answer(503, "50", "").answer(503, "50", "");
        bench.page(Examples.page(7, "Seven")).run();
        bench.product.put(Examples.page(7, "Edited meanwhile"), Examples.ofSpace());
        bench.after(Duration.ofSeconds(50)).run().after(Duration.ofSeconds(50)).run();

        assertThat(batches())
                .extracting(one -> one.header("webhook-id").orElse(""))
                .hasSize(3);
        assertThat(batches().get(2).header("webhook-id"))
                .isNotEqualTo(batches().get(0).header("webhook-id"));
        assertThat(bench.receiver.content("page/7"))
                .map(data -> data.path("title").asText())
                .contains("Edited meanwhile");
    }

    @Test
    void readsAnewAfterARestart() {
        bench.transport.answer(503);
        bench.page(Examples.page(7, "Seven")).run();
        bench.restarted().run();

        assertThat(batches().get(1).header("webhook-id"))
                .isNotEqualTo(batches().get(0).header("webhook-id"));
        assertThat(sequenceOf(batches().get(1)))
                .isGreaterThan(sequenceOf(batches().get(0)));
    }

    @Test
    void obeysRetryAfterInSeconds() {
        bench.transport.answer(429, "45", "");
        bench.page(Examples.page(7, "Seven"))
                .run()
                .after(Duration.ofSeconds(44))
                .run();
        assertThat(batches()).hasSize(1);

        bench.after(Duration.ofSeconds(1)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void obeysRetryAfterAsADate() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                bench.clock.instant().plusSeconds(300).atZone(ZoneOffset.UTC));
        bench.transport.answer(503, date, "");
        bench.page(Examples.page(7, "Seven"))
                .run()
                .after(Duration.ofSeconds(299))
                .run();
        assertThat(batches()).hasSize(1);

        bench.after(Duration.ofSeconds(1)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void obeysRetryAfterForAnHourAtMost() {
        bench.transport.answer(503, "999999999999", "");
        bench.page(Examples.page(7, "Seven"))
                .run()
                .after(Duration.ofMinutes(59))
                .run();
        assertThat(batches()).hasSize(1);

        bench.after(Duration.ofMinutes(1)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "99999999999999999999999", "1e3", "\u0000"})
    void ignoresARetryAfterThatSaysNothing(String header) {
        bench.transport.answer(503, header, "");
        bench.page(Examples.page(7, "Seven")).run().after(Duration.ofSeconds(2)).run();

        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void restsLongerAfterEachFailureUpToTheCeiling() {
        bench.transport.always(delivered -> new Answer.Failed(Transport.Failure.CONNECT, "refused", 1));
        bench.page(Examples.page(7, "Seven"));
        for (int second = 0; second < 3600; second++) {
            bench.run().after(Duration.ofSeconds(1));
        }
        assertThat(bench.transport.received()).hasSizeBetween(65, 190);
        bench.transport.always(null);
        bench.after(Duration.ofMinutes(1)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void stopsAndProbesAtTheCeiling(int status) {
        bench.transport.answer(status);
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.ENDPOINT_REFUSES);
        assertThat(bench.engine.status().reason()).contains(Integer.toString(status));

        bench.after(Duration.ofSeconds(59)).run();
        assertThat(batches()).hasSize(1);
        bench.after(Duration.ofSeconds(1)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void goesOnAtOnceWhenTheSettingsWereChanged() {
        bench.transport.answer(401);
        bench.page(Examples.page(7, "Seven")).run();
        bench.engine.settingsChanged();
        bench.run();

        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @Test
    void switchesOffAnEndpointThatIsGoneTwice() {
        bench.transport.always(delivered -> bench.transport.answered(delivered, 410, null, ""));
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.RETRYING);
        bench.after(Duration.ofMinutes(10)).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.GONE);
        int calls = bench.transport.received().size();
        bench.after(Duration.ofDays(1)).run();

        assertThat(bench.transport.received()).hasSize(calls);
        assertThat(bench.waiting()).hasSize(1);
    }

    @Test
    void forgivesAnEndpointThatWasGoneOnce() {
        bench.transport.answer(410);
        bench.page(Examples.page(7, "Seven"))
                .run()
                .after(Duration.ofMinutes(10))
                .run();

        assertThat(bench.receiver.documents()).contains("page/7");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    @Test
    void losesNothingWhenTheConnectionBreaksAfterTheReceiverTookIt() {
        bench.transport.takeAndBreak();
        bench.page(Examples.page(7, "Seven")).run().after(Duration.ofSeconds(5)).run();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7", "content.upserted page/7");
        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(bench.waiting()).isEmpty();
    }

    @Test
    void triesAgainWhatIsRefusedAsCompressedAndIsNot() {
        bench.transport.answer(415);
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.RETRYING);

        bench.after(Duration.ofSeconds(2)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @ParameterizedTest
    @EnumSource
    void triesAgainWhenThereIsNoAnswer(Transport.Failure failure) {
        bench.transport.answer(delivered -> new Answer.Failed(failure, "no answer", 3));
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.RETRYING);
        assertThat(bench.receiver.documents()).isEmpty();

        bench.after(Duration.ofSeconds(2)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 401, 0})
    void picksUpWithinAMinuteAfterDaysOfOutage(int status) {
        bench.page(Examples.page(7, "Seven"));
        bench.transport.always(delivered -> status == 0
                ? new Answer.Failed(Transport.Failure.CONNECT, "refused", 1)
                : bench.transport.answered(delivered, status, null, ""));
        for (int i = 0; i < 600; i++) {
            bench.run().after(Duration.ofMinutes(5));
        }
        bench.run();
        bench.transport.always(null);
        bench.after(Duration.ofMinutes(1)).run();

        assertThat(bench.receiver.documents()).contains("page/7");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    @Test
    void probesWithOneRequestAtATime() {
        IntStream.range(0, 500).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.transport.always(delivered -> bench.transport.answered(delivered, 503, null, ""));
        for (int i = 0; i < 60; i++) {
            int calls = bench.transport.received().size();
            bench.after(Duration.ofMinutes(1)).run();
            assertThat(bench.transport.received()).hasSize(calls + 1);
        }
    }

    @Test
    void callsNobodyBetweenTwo410() {
        bench.transport.answer(410);
        bench.page(Examples.page(7, "Seven")).run();
        int calls = bench.transport.received().size();
        bench.after(Duration.ofMinutes(10).minusMillis(1)).run();

        assertThat(bench.transport.received()).hasSize(calls);
    }

    private List<Delivered> batches() {
        return bench.transport.received().stream()
                .filter(one -> one.text().contains("\"sequence\""))
                .toList();
    }

    private static String sequenceOf(Delivered batch) {
        return batch.text().replaceAll("(?s).*?\"sequence\":\"([0-9]+)\".*", "$1");
    }

    @Test
    void remembersOverARestartAndATakeoverThatTheEndpointIsGone() {
        bench.transport.always(delivered -> bench.transport.answered(delivered, 410, null, ""));
        bench.page(Examples.page(7, "Seven")).run();
        bench.after(Duration.ofMinutes(10)).run();
        int calls = bench.transport.received().size();
        bench.transport.always(null);
        bench.restarted().run();
        bench.engine.settingsChanged();
        bench.after(Duration.ofDays(1)).run();
        assertThat(bench.transport.received()).hasSize(calls);
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.GONE);
        assertThat(bench.engine.status().reason()).contains("410");

        bench.newIdentity().lift();
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.documents()).containsExactly("page/7");
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
    }

    @Test
    void goesOnWithTheSameSenderOnceTheEndpointIsBackAndTheStopIsLiftedElsewhere() {
        bench.transport.always(delivered -> bench.transport.answered(delivered, 410, null, ""));
        bench.page(Examples.page(7, "Seven")).run();
        bench.after(Duration.ofMinutes(10)).run();
        bench.run();
        bench.transport.always(null);
        bench.newIdentity().lift();
        bench.after(Duration.ofSeconds(5)).run();

        assertThat(bench.receiver.documents()).containsExactly("page/7");
        assertThat(bench.instances.current().orElseThrow().stop()).isNull();
    }
}
