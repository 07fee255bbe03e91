package io.indexrelay.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.config.Json;
import io.indexrelay.config.TestConfiguration;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryCallsTest {

    private final TestOperations operations = new TestOperations();
    private final TestDeliveries deliveries = new TestDeliveries();
    private final AdminService service = new AdminService(
            new TestConfiguration().configuration(),
            operations,
            deliveries,
            operations::like,
            operations,
            Clock.fixed(TestConfiguration.NOW, ZoneOffset.UTC));

    @Test
    void showsWhatWasSentAndWhatTheEndpointAnswered() {
        JsonNode list = json(get("/deliveries", Map.of()));

        assertThat(list.path("deliveries")).hasSize(3);
        assertThat(list.has("next")).isFalse();
        assertThat(list.path("deliveries").get(0).toString())
                .isEqualTo("{\"id\":\"13\",\"at\":\"" + TestConfiguration.NOW
                        + "\",\"webhookId\":\"msg_13\",\"attempt\":2,\"class\":2,\"count\":2,\"bytes\":1234,"
                        + "\"result\":\"taken\",\"status\":200,\"millis\":31,\"reason\":\"\",\"events\":["
                        + "{\"subject\":\"page/7\",\"type\":\"content.upserted\",\"epoch\":1,"
                        + "\"sequence\":\"1763755200000000012\",\"class\":2,\"outcome\":\"accepted\"},"
                        + "{\"subject\":\"issue/10001\",\"type\":\"content.upserted\",\"epoch\":1,"
                        + "\"sequence\":\"1763755200000000012\",\"class\":2,\"outcome\":\"accepted\"}]}");
        JsonNode failed = list.path("deliveries").get(1);
        assertThat(failed.has("status")).isFalse();
        assertThat(failed.path("failure").asText()).isEqualTo("timeout");
        assertThat(failed.path("reason").asText()).isEqualTo("no answer within 30 s");
    }

    @Test
    void goesOnWhereThePageEnded() {
        JsonNode first = json(get("/deliveries", Map.of("limit", "2")));
        assertThat(first.path("next").asText()).isEqualTo("12");
        JsonNode second = json(get("/deliveries", Map.of("limit", "2", "after", "12")));

        assertThat(second.path("deliveries")).hasSize(1);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void answersWhatWasSentOfOneObject() {
        JsonNode list = json(get("/deliveries", Map.of("subject", "issue/10001")));

        assertThat(deliveries.told).containsExactly("find issue/10001");
        assertThat(list.path("deliveries").get(0).path("events")).hasSize(1);
        assertThat(list.path("deliveries")
                        .get(0)
                        .path("events")
                        .get(0)
                        .path("subject")
                        .asText())
                .isEqualTo("issue/10001");
        assertThat(list.path("deliveries").get(0).path("count").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/deliveries,after,0",
        "/deliveries,after,-5",
        "/deliveries,after,x",
        "/deliveries,after,99999999999999999999",
        "/deliveries,limit,0",
        "/deliveries,limit,101",
        "/deliveries,limit,ten",
        "/deliveries,subject,nonsense",
        "/deliveries,subject,page/",
        "/dead-letters,after,x",
        "/dead-letters,limit,1000"
    })
    void namesAFieldThatIsWrong(String path, String field, String value) {
        AdminResponse response = get(path, Map.of(field, value));

        assertThat(response.status()).isEqualTo(400);
        JsonNode error = json(response).path("errors").get(0);
        assertThat(error.path("field").asText()).isEqualTo(field);
        assertThat(error.path("message").asText()).contains("\"" + value + "\"");
    }

    @Test
    void listsDeadLettersAndWhatIsHidden() {
        JsonNode list = json(get("/dead-letters", Map.of()));

        assertThat(list.toString())
                .isEqualTo("{\"deadLetters\":[{\"id\":\"5\",\"at\":\"" + TestConfiguration.NOW
                        + "\",\"subject\":\"page/7\",\"hidden\":true,\"reason\":\"unreadable\"},{\"id\":\"4\",\"at\":\""
                        + TestConfiguration.NOW
                        + "\",\"subject\":\"priority/2\",\"type\":\"priority.upserted\",\"epoch\":1,\"sequence\":\"9\","
                        + "\"hidden\":false,\"reason\":\"no thanks\"}]}");
    }

    @Test
    void redeliversAndAudits() {
        AdminResponse response = post("/dead-letters/4/redeliver", "{}");

        assertThat(response.status()).isEqualTo(202);
        assertThat(deliveries.told).containsExactly("redeliver 4");
        assertThat(operations.audited).containsExactly("admin-key index-relay.audit.redeliver {subject=priority/2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "-4", "x", "99999999999999999999", "4a"})
    void knowsNoOtherLetter(String id) {
        AdminResponse response = post("/dead-letters/" + id + "/redeliver", "");

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.body()).contains("\\\"" + id + "\\\"");
        assertThat(operations.audited).isEmpty();
    }

    @Test
    void replaysAndAudits() {
        AdminResponse response = post("/deliveries/replay", "{'since':'2026-11-20T01:00:00+01:00'}");

        assertThat(response.status()).isEqualTo(202);
        assertThat(json(response).path("kind").asText()).isEqualTo("replay");
        assertThat(deliveries.told).containsExactly("replay 2026-11-20T00:00:00Z");
        assertThat(operations.audited)
                .containsExactly("admin-key index-relay.audit.replay {since=2026-11-20T00:00:00Z}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'since':'yesterday'}",
                "{'since':7}",
                "{'since':'2026-11-20'}",
                "{'since':null}",
                "{'since':'9999-01-01T00:00:00Z'}"
            })
    void refusesTimesThatAreNoneOrInTheFuture(String body) {
        AdminResponse response = post("/deliveries/replay", body);

        assertThat(response.status()).isEqualTo(400);
        assertThat(json(response).path("errors").get(0).path("field").asText()).isEqualTo("since");
        assertThat(deliveries.told).isEmpty();
        assertThat(operations.audited).isEmpty();
    }

    @Test
    void purgesAndAudits() {
        AdminResponse response = post("/purge", "{}");

        assertThat(response.status()).isEqualTo(202);
        assertThat(json(response).path("kind").asText()).isEqualTo("purge");
        assertThat(operations.audited).containsExactly("admin-key index-relay.audit.purge {}");
    }

    @Test
    void doesNothingTwiceAtOnce() {
        deliveries.isBusy = true;

        assertThat(post("/purge", "{}").status()).isEqualTo(409);
        assertThat(post("/deliveries/replay", "{'since':'2026-11-20T00:00:00Z'}")
                        .status())
                .isEqualTo(409);
        assertThat(operations.audited).isEmpty();
    }

    @Test
    void takesNoFieldsThatItDoesNotKnow() {
        assertThat(post("/purge", "{'sure':true}").status()).isEqualTo(400);
        assertThat(post("/dead-letters/4/redeliver", "{'all':true}").status()).isEqualTo(400);
        assertThat(post("/deliveries/replay", "{'since':'2026-11-20T00:00:00Z','to':1}")
                        .status())
                .isEqualTo(400);
        assertThat(deliveries.told).isEmpty();
    }

    private AdminResponse get(String path, Map<String, String> query) {
        return service.handle(new AdminRequest("GET", path, query, "", "admin-key"));
    }

    private AdminResponse post(String path, String body) {
        return service.handle(new AdminRequest("POST", path, Map.of(), body.replace('\'', '"'), "admin-key"));
    }

    private static JsonNode json(AdminResponse response) {
        return Json.parse(response.body());
    }
}
