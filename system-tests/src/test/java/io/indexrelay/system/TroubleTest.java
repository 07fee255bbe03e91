package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.system.VerifyingEndpoint.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What must survive: crashes of the product, and every way an endpoint can misbehave. */
class TroubleTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static Line line;
    private static String page;

    @BeforeAll
    static void start() throws IOException {
        line = Line.start(Product.CONFLUENCE, folder);
        line.host().act("admin", "createSpace", Map.of("key", "OPS", "name", "Operations"));
        page = line.host().act("admin", "createPage", Map.of("space", "OPS", "title", "Runbook"));
        line.backfill();
    }

    @AfterAll
    static void stop() {
        if (line != null) {
            line.close();
        }
    }

    @Test
    void anEditThatWasNotDeliveredBeforeAKillArrivesAfterTheRestart() throws IOException {
        line.endpointDown();
        edit("Runbook, edited before the kill");
        line.killAndRestart();
        line.endpointUp();
        arrives("Runbook, edited before the kill");
        line.awaitDelivered();
        line.assertReceiverEqualsProduct();
    }

    @Test
    void aBackfillThatWasKilledGoesOnAfterTheRestart() {
        line.endpoint().meet(Fault.answer(503), Fault.answer(503));
        line.host()
                .api()
                .send("POST", "/sync", Map.of("action", "start", "scope", "all"))
                .json();
        String id = line.status().at("/jobs/0/id").asText();
        line.killAndRestart();
        Line.patiently("the same job is done")
                .untilAsserted(() -> assertThat(line.stateOf(id)).isEqualTo("done"));
        line.awaitDelivered();
        assertThat(line.endpoint().eventsOf("sync/all")).last().satisfies(event -> assertThat(event.name())
                .isEqualTo("sync.completed"));
        line.assertReceiverEqualsProduct();
    }

    @Test
    void nothingIsLostWhileTheEndpointIsDownAndTheStatusSaysSo() throws IOException {
        line.endpointDown();
        edit("Runbook, edited while nobody listened");
        Line.patiently("the status says that it retries").untilAsserted(() -> {
            assertThat(line.status().path("state").asText()).isEqualTo("retrying");
            assertThat(line.status().at("/lastFailure/message").asText()).isNotBlank();
        });
        line.endpointUp();
        arrives("Runbook, edited while nobody listened");
        line.awaitDelivered();
        assertThat(line.status().path("state").asText()).isEqualTo("ok");
    }

    @Test
    void serverErrorsThrottlingAndClosedSocketsLoseNothing() {
        line.endpoint()
                .meet(
                        Fault.answer(500),
                        new Fault(429, "1"),
                        Fault.answer(503),
                        Fault.closeSocket(),
                        Fault.answer(302));
        edit("Runbook, edited in a storm");
        arrives("Runbook, edited in a storm");
        line.awaitDelivered();
        assertThat(line.endpoint().faultsLeft()).isZero();
        line.assertReceiverEqualsProduct();
    }

    @Test
    void anEndpointThatNeverAnswersIsGivenUpAtTheDeadlineAndTriedAgain() {
        line.host()
                .api()
                .send("PUT", "/config", Map.of("endpoint", Map.of("timeoutSeconds", 1)))
                .json();
        line.endpoint().meet(Fault.silent());
        edit("Runbook, edited while the endpoint was silent");
        arrives("Runbook, edited while the endpoint was silent");
        line.awaitDelivered();
        assertThat(line.status().at("/lastFailure/message").asText()).containsIgnoringCase("1 s");
        line.host()
                .api()
                .send("PUT", "/config", "{\"endpoint\":{\"timeoutSeconds\":null}}")
                .json();
    }

    @Test
    void aBatchIsRetriedUnderTheSameIdUntilItIsDissolved() {
        int before = line.endpoint().requests().size();
        line.endpoint().meet(Fault.answer(503), Fault.answer(503));
        edit("Runbook, edited once more");
        arrives("Runbook, edited once more");
        List<String> ids = line
                .endpoint()
                .requests()
                .subList(before, line.endpoint().requests().size())
                .stream()
                .filter(request -> request.fault() != null)
                .map(request -> String.valueOf(request.webhookId()))
                .toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(2).allMatch(id -> id.matches("msg_[0-9A-Za-z]{27}"));
    }

    @Test
    void eventsOfOneSubjectNeverGoBackwards() {
        for (int edit = 0; edit < 10; edit++) {
            if (edit % 3 == 0) {
                line.endpoint().meet(Fault.answer(500));
            }
            edit("Runbook, edit number " + edit);
        }
        arrives("Runbook, edit number 9");
        line.awaitDelivered();
        Map<String, String> highest = new HashMap<>();
        for (Event event : line.endpoint().events()) {
            String last = highest.put(event.subject(), event.sequence());
            assertThat(last == null || last.compareTo(event.sequence()) <= 0)
                    .as("%s after %s: %s", event.sequence(), last, event.subject())
                    .isTrue();
        }
    }

    private static void edit(String title) {
        line.host().act("admin", "edit", Map.of("id", page.substring("page/".length()), "title", title));
    }

    private static void arrives(String title) {
        Line.patiently(title + " arrives").untilAsserted(() -> assertThat(
                        line.endpoint().eventsOf(page))
                .isNotEmpty()
                .last()
                .satisfies(event ->
                        assertThat(event.json().at("/data/title").asText()).isEqualTo(title)));
    }
}
