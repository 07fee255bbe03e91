package io.indexrelay.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.delivery.LoggedDelivery.Fate;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.delivery.LoggedDelivery.Result;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Delivered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log says of deliveries, and that it never stands in their way. */
class DeliveryLogTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void heartbeatFirst() {
        bench.run();
    }

    @Test
    void saysOfEachAttemptWhatTheEndpointAnswered() {
        bench.transport.answer(503, null, "");
        bench.page(Examples.page(7, "Seven")).run().after(Duration.ofSeconds(5)).run();

        List<LoggedDelivery> log = log();
        assertThat(log).extracting(LoggedDelivery::attempt).containsExactly(2, 1);
        assertThat(log).extracting(LoggedDelivery::status).containsExactly(204, 503);
        assertThat(log).extracting(LoggedDelivery::result).containsExactly(Result.TAKEN, Result.RETRY);
        assertThat(log.get(0).webhookId()).isEqualTo(log.get(1).webhookId()).startsWith("msg_");
        assertThat(log.get(1).reason()).contains("503");
        assertThat(log.get(0).reason()).isEmpty();
        assertThat(log.get(1).events()).extracting(LoggedEvent::fate).containsExactly(Fate.UNDELIVERED);
        LoggedEvent event = log.get(0).events().get(0);
        assertThat(event.subject()).isEqualTo(Bench.page(7));
        assertThat(event.type()).isEqualTo("content.upserted");
        assertThat(event.rowClass()).isEqualTo(RowClass.CONTENT);
        assertThat(event.fate()).isEqualTo(Fate.ACCEPTED);
        Delivered last = bench.transport.received().stream()
                .filter(one -> one.text().contains("\"page/7\""))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(log.get(0).bytes()).isEqualTo(last.body().length);
        assertThat(last.text()).contains("\"sequence\":\"" + event.version().paddedSequence());
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED, the endpoint answered 400",
        "422, REFUSED, the endpoint answered 422",
        "413, TOO_LARGE, the endpoint answered 413",
        "415, WITHOUT_GZIP, the endpoint answered 415",
        "401, STOPPED, the endpoint answered 401: look at its address and keys",
        "410, GONE, the endpoint answered 410: it is gone",
        "302, RETRY, the endpoint answered 302: redirects are not followed",
        "500, RETRY, the endpoint answered 500"
    })
    void saysWhatAnAnswerMeantAndWhy(int status, Result result, String reason) {
        bench.transport.answer(status);
        bench.page(Examples.withText(Examples.page(7, "Seven"), "x".repeat(5000)))
                .run();

        LoggedDelivery first = log().get(log().size() - 1);
        assertThat(first.result()).isEqualTo(result);
        assertThat(first.reason()).isEqualTo(reason);
        assertThat(first.status()).isEqualTo(status);
        assertThat(first.failure()).isEmpty();
        assertThat(first.events()).extracting(LoggedEvent::fate).containsExactly(Fate.UNDELIVERED);
    }

    @Test
    void saysWhyThereWasNoAnswer() {
        bench.transport.answer(
                delivered -> new Transport.Answer.Failed(Transport.Failure.TLS, "certificate expired", 42));
        bench.page(Examples.page(7, "Seven")).run();

        LoggedDelivery only = log().get(0);
        assertThat(only.status()).isZero();
        assertThat(only.failure()).isEqualTo("tls");
        assertThat(only.millis()).isEqualTo(42);
        assertThat(only.reason()).isEqualTo("certificate expired");
        assertThat(only.result()).isEqualTo(Result.RETRY);
    }

    /** People read it in a table: as long as the column, and never half a character. */
    @Test
    void cutsALongReasonBetweenTwoCharacters() {
        String whole = "x".repeat(LoggedDelivery.MAX_REASON);
        assertThat(LoggedDelivery.cut(whole)).isEqualTo(whole);
        assertThat(LoggedDelivery.cut(whole + "x")).isEqualTo("x".repeat(199) + "…");
        assertThat(LoggedDelivery.cut("x".repeat(198) + "😀" + "xx")).isEqualTo("x".repeat(198) + "…");
        assertThat(LoggedDelivery.cut("x".repeat(197) + "😀" + "xx")).isEqualTo("x".repeat(197) + "😀…");
    }

    @Test
    void answersWhenAnObjectWasSentLast() {
        IntStream.rangeClosed(1, 3).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();
        bench.page(Examples.page(2, "Two again")).after(Duration.ofMinutes(5)).run();

        List<LoggedDelivery> ofTwo = bench.deliveries.ofSubject(Bench.page(2), DeliveryLog.NEWEST, 10);
        assertThat(ofTwo).hasSize(2);
        assertThat(ofTwo.get(0).at()).isAfter(ofTwo.get(1).at());
        assertThat(bench.deliveries.ofSubject(Bench.page(1), DeliveryLog.NEWEST, 10))
                .hasSize(1);
    }

    @Test
    void saysWhatBecameOfEachEvent() {
        bench.transport.answer(delivered -> bench.transport.answered(
                delivered,
                200,
                null,
                "{\"results\":[{\"id\":\"" + idOf(delivered, "page/2") + "\",\"status\":\"retry\"},{\"id\":\""
                        + idOf(delivered, "page/3") + "\",\"status\":\"rejected\",\"reason\":\"no\\u0007 "
                        + "x".repeat(300) + "\"}]}"));
        IntStream.rangeClosed(1, 3).forEach(n -> bench.page(Examples.page(n, "Page " + n)));
        bench.run();

        LoggedDelivery first = log().get(log().size() - 1);
        assertThat(first.events())
                .extracting(LoggedEvent::fate)
                .containsExactly(Fate.ACCEPTED, Fate.RETRY, Fate.REJECTED);
        assertThat(first.reason()).startsWith("no  xxx").hasSizeLessThanOrEqualTo(LoggedDelivery.MAX_REASON);
    }

    @Test
    void hasNeitherTextsNorTitlesNorNamesNorSecrets() {
        bench.product.put(Examples.person("anna-key", "anna-name", "staff"));
        bench.page(Examples.withText(Examples.page(7, "Very-secret-title"), "Very-secret-text"));
        bench.run();

        assertThat(log()).isNotEmpty();
        assertThat(log().toString()).doesNotContain("secret-t", "anna-name", Bench.SECRET);
    }

    @Test
    void neverStandsInTheWayOfADelivery() {
        bench.deliveries.breakAdding(true);
        bench.transport.answer(503, null, "");
        bench.page(Examples.page(7, "Seven")).run().after(Duration.ofSeconds(5)).run();

        assertThat(bench.receiver.told()).containsExactly("content.upserted page/7");
        assertThat(bench.waiting()).isEmpty();
        assertThat(bench.ledger.all()).hasSize(1).allMatch(entry -> entry.state() == LedgerEntry.SentState.PRESENT);
        assertThat(bench.engine.status().state()).isEqualTo(EngineState.OK);
        assertThat(log()).isEmpty();
    }

    /** The receipt's work is done once, and its failure is not taken for the log's. */
    @Test
    void doesNotRepeatWorkThatCouldNotBeCommitted() {
        List<String> done = new ArrayList<>();
        Journal journal = new Journal(bench.deliveries, new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                throw new IllegalStateException("the database is gone after " + work.get());
            }
        });
        bench.page(Examples.page(7, "Seven")).run();

        assertThatThrownBy(() -> journal.writeWith(log().get(0), () -> {
                    done.add("receipt");
                    return 1;
                }))
                .hasMessage("the database is gone after 1");
        assertThat(done).hasSize(1);
    }

    @Test
    void logsNoHeartbeats() {
        bench.after(Duration.ofMinutes(3)).run();

        assertThat(log()).isEmpty();
    }

    @Test
    void isKeptSmallInSmallSteps() {
        IntStream.rangeClosed(1, 8).forEach(n -> {
            bench.page(Examples.page(n, "Page")).run();
            bench.clock.advance(Duration.ofHours(1));
        });
        LogRetention retention = new LogRetention(bench.deliveries, bench.clock, Duration.ofDays(1), 5);
        retention.step();
        assertThat(log()).hasSize(5);

        bench.page(Examples.page(9, "Page")).run();
        retention.step();
        assertThat(log()).as("not before ten minutes have passed").hasSize(6);
        bench.clock.advance(LogRetention.BETWEEN);
        retention.step();
        assertThat(log()).hasSize(5);

        bench.clock.advance(Duration.ofDays(2));
        retention.step();
        assertThat(log()).isEmpty();
    }

    /** After an outage, or with a lower limit, there is much to delete: it goes on soon, in steps of one statement. */
    @Test
    void goesOnSoonWhileThereIsMoreToForget() {
        bench.page(Examples.page(1, "Page")).run();
        IntStream.range(0, 2 * LogRetention.AT_ONCE).forEach(n -> bench.deliveries.add(log().get(0)));
        LogRetention retention = new LogRetention(bench.deliveries, bench.clock, Duration.ofDays(1), 1);
        retention.step();
        assertThat(log()).hasSize(LogRetention.AT_ONCE + 1);
        retention.step();
        assertThat(log()).as("not at once").hasSize(LogRetention.AT_ONCE + 1);

        bench.clock.advance(LogRetention.WHILE_MORE);
        retention.step();
        assertThat(log()).hasSize(1);
    }

    private List<LoggedDelivery> log() {
        return bench.deliveries.newest(DeliveryLog.NEWEST, 2000);
    }

    private static String idOf(Delivered batch, String subject) {
        return batch.text()
                .replaceAll("(?s).*\"id\":\"([^\"]+)\",\"source\":[^{]*\"subject\":\"" + subject + "\".*", "$1");
    }
}
