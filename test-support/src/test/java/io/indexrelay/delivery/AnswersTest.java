package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Transport.Answer;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's table of answers. */
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
        for (int i = 0; i < 60; i++) {
            bench.run().after(Duration.ofMinutes(5));
        }
        assertThat(bench.transport.received()).hasSizeBetween(60, 130);
        bench.transport.always(null);
        bench.after(Duration.ofMinutes(5)).run();
        assertThat(bench.receiver.documents()).contains("page/7");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void stopsAndProbesAtTheCeiling(int status) {
        bench.transport.answer(status);
        bench.page(Examples.page(7, "Seven")).run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.ENDPOINT_REFUSES);
        assertThat(bench.engine.status().reason()).contains(Integer.toString(status));

        bench.after(Duration.ofMinutes(4)).run();
        assertThat(batches()).hasSize(1);
        bench.after(Duration.ofMinutes(1)).run();
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
        assertThat(bench.outbox.all()).hasSize(1);
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

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void findsTheOneEventThatIsRefused(int status) {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"Poison\"") ? status : 200, null, ""));
        IntStream.range(0, 20).forEach(n -> bench.page(Examples.page(n, n == 13 ? "Poison" : "Fine")));
        bench.run();

        assertThat(bench.receiver.documents()).hasSize(19).doesNotContain("page/13");
        assertThat(bench.engine.status().hidden().get(Bench.page(13))).contains("" + status);
        assertThat(bench.receiver.told()).contains("content.deleted page/13");
        assertThat(bench.outbox.all())
                .extracting(row -> row.subject().toString())
                .containsExactly("page/13");
        assertThat(bench.receiver.violations()).isEmpty();
    }

    @Test
    void triesARefusedEventAgainLater() {
        bench.transport.answer(400).answer(200).answer(400);
        bench.page(Examples.page(1, "Fine"));
        bench.page(Examples.page(2, "Poison")).run();
        assertThat(bench.receiver.documents()).containsExactly("page/1");

        bench.after(Duration.ofHours(1)).run();
        assertThat(bench.receiver.documents()).containsExactlyInAnyOrder("page/1", "page/2");
        assertThat(bench.engine.status().hidden()).isEmpty();
    }

    @Test
    void stopsWhenTheEndpointRefusesEverything() {
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"sequence\"") ? 400 : 204, null, ""));
        IntStream.range(0, 8).forEach(n -> bench.page(Examples.page(n, "Page")));
        bench.run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.ENDPOINT_REFUSES);
        assertThat(bench.engine.status().reason()).contains("refuses everything");
        assertThat(bench.outbox.all()).hasSize(8);
        assertThat(bench.receiver.told()).isEmpty();

        bench.transport.always(null);
        bench.after(Duration.ofMinutes(6)).run();
        assertThat(bench.receiver.documents()).hasSize(8);
    }

    @Test
    void stopsEverythingWhenAWithdrawalIsRefused() {
        bench.page(Examples.page(1, "One"));
        bench.page(Examples.page(2, "Two")).run();
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("page/2") ? 422 : 200, null, ""));
        bench.product.remove(Bench.page(1));
        bench.product.remove(Bench.page(2));
        bench.changed(Bench.page(1), ChangeKind.DELETED, "page_removed");
        bench.changed(Bench.page(2), ChangeKind.DELETED, "page_removed").run();
        bench.page(Examples.page(3, "Three")).after(Duration.ofMinutes(10)).run();

        assertThat(bench.engine.status().state()).isEqualTo(EngineState.NARROWING_REFUSED);
        assertThat(bench.receiver.documents()).containsExactly("page/2");

        bench.transport.always(null);
        bench.engine.settingsChanged();
        bench.restarted().run();
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.NARROWING_REFUSED);
        assertThat(bench.receiver.documents()).containsExactly("page/2");

        bench.newIdentity().lift();
        bench.after(Duration.ofSeconds(5)).run();
        assertThat(bench.receiver.documents()).containsExactly("page/3");
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

        assertThat(bench.outbox.all())
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

        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void surviveJsonThatIsNestedWithoutEnd() {
        bench.transport.answer(200, null, "{\"results\":" + "[".repeat(100_000));
        bench.page(Examples.page(7, "Seven")).run();

        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void losesNothingWhenTheConnectionBreaksAfterTheReceiverTookIt() {
        bench.transport.takeAndBreak();
        bench.page(Examples.page(7, "Seven")).run().after(Duration.ofSeconds(5)).run();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7", "content.upserted page/7");
        assertThat(bench.receiver.violations()).isEmpty();
        assertThat(bench.outbox.all()).isEmpty();
    }

    @Test
    void doesNotLoseAUserWhoWasRefused() {
        bench.product.put(Examples.person("anna-key", "Poison"));
        bench.product.put(Examples.person("bert-key", "bert"));
        bench.transport.always(delivered ->
                bench.transport.answered(delivered, delivered.text().contains("\"Poison\"") ? 422 : 200, null, ""));
        Stream.of("anna-key", "bert-key")
                .forEach(key -> bench.changed(new Subject(Kind.USER, key), ChangeKind.UPSERTED, "user_created"));
        bench.run();

        assertThat(bench.receiver.told()).contains("user.upserted user/bert-key", "user.deleted user/anna-key");
        assertThat(bench.outbox.all()).hasSize(1);
    }

    private List<Delivered> batches() {
        return bench.transport.received().stream()
                .filter(one -> one.text().contains("\"sequence\""))
                .toList();
    }

    private static String sequenceOf(Delivered batch) {
        return batch.text().replaceAll("(?s).*?\"sequence\":\"([0-9]+)\".*", "$1");
    }

    private static String idOf(Delivered batch, String subject) {
        return batch.text()
                .replaceAll("(?s).*\"id\":\"([^\"]+)\",\"source\":[^{]*\"subject\":\"" + subject + "\".*", "$1");
    }
}
