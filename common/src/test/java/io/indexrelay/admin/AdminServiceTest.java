package io.indexrelay.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.config.Json;
import io.indexrelay.config.TestConfiguration;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminServiceTest {

    private final TestConfiguration store = new TestConfiguration();
    private final TestOperations operations = new TestOperations();
    private final TestDeliveries deliveries = new TestDeliveries();
    private final AdminService service = new AdminService(
            store.configuration(),
            operations,
            deliveries,
            operations::like,
            operations,
            Clock.fixed(TestConfiguration.NOW, ZoneOffset.UTC));

    @Test
    void changesSettingsTellsTheEngineAndTheAuditLog() {
        AdminResponse response = call("PUT", "/config", "{'paused':true}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(json(response).path("paused").booleanValue()).isTrue();
        assertThat(json(call("GET", "/config", ""))).isEqualTo(json(response));
        assertThat(operations.told).containsExactly("settings");
        assertThat(operations.audited).containsExactly("admin-key index-relay.audit.settings {paused=false → true}");
    }

    @Test
    void saysWhatIsWrongFieldByField() {
        AdminResponse response = call("PUT", "/config", "{'paused':1,'emails':2}");

        assertThat(response.status()).isEqualTo(400);
        assertThat(json(response).path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("paused", "emails");
        assertThat(operations.told).isEmpty();
        assertThat(operations.audited).isEmpty();
    }

    @Test
    void neitherTellsNorAuditsWhatChangedNothing() {
        call("PUT", "/config", "{'paused':false}");

        assertThat(operations.told).isEmpty();
        assertThat(operations.audited).isEmpty();
    }

    @Test
    void showsANewKeysSecretOnceAndAuditsWithoutIt() {
        JsonNode key = json(call("POST", "/keys", "{'type':'hmac'}"));

        String secret = key.path("secret").asText();
        assertThat(secret).startsWith("whsec_");
        assertThat(call("GET", "/config", "").body())
                .contains(key.path("fingerprint").asText())
                .doesNotContain(secret);
        assertThat(operations.audited).hasSize(1).noneMatch(entry -> entry.contains(secret));
        assertThat(operations.told).containsExactly("settings");
    }

    @Test
    void retiresAKeyButNotTheLast() {
        String first = json(call("POST", "/keys", "{'type':'hmac'}")).path("id").asText();
        assertThat(call("DELETE", "/keys/" + first, "{}").status()).isEqualTo(409);
        call("POST", "/keys", "{'type':'hmac'}");

        assertThat(call("DELETE", "/keys/nobody", "").status()).isEqualTo(404);
        assertThat(call("DELETE", "/keys/" + first, "{'after':'tomorrow'}").status())
                .isEqualTo(400);
        JsonNode later = json(call("DELETE", "/keys/" + first, "{'after':'2026-12-01T00:00:00Z'}"));
        assertThat(later.path("keys").get(1).path("retireAfter").asText()).isEqualTo("2026-12-01T00:00:00Z");
        assertThat(json(call("DELETE", "/keys/" + first, "")).path("keys")).hasSize(1);
    }

    @Test
    void pings() {
        JsonNode answer = json(call("POST", "/ping", ""));

        assertThat(answer.path("delivered").booleanValue()).isFalse();
        assertThat(answer.has("status")).isFalse();
        assertThat(answer.path("message").asText()).isEqualTo("cannot connect: refused");
    }

    @Test
    void showsTheStatusInTheContractsForm() {
        JsonNode status = json(call("GET", "/status", ""));

        assertThat(status.path("state").asText()).isEqualTo("retrying");
        assertThat(status.path("queue").toString())
                .isEqualTo(
                        "{\"waiting\":12,\"inFlight\":3,\"held\":1,\"echoes\":4,\"oldest\":\"2026-11-21T11:58:30Z\"}");
        assertThat(status.path("lastSequence").textValue()).isEqualTo("1763755200000000012");
        assertThat(status.path("jobs").get(0).path("state").asText()).isEqualTo("running");
        assertThat(status.path("sender").path("node").asText()).isEqualTo("node-1");
        assertThat(status.path("hidden").get(0).path("subject").asText()).isEqualTo("page/7");
        assertThat(status.path("watches").toString())
                .isEqualTo("[{\"name\":\"priorities\",\"lastDone\":\"" + TestConfiguration.NOW
                        + "\",\"failures\":2,\"trouble\":\"it could not be looked at\"}]");
        assertThat(status.path("capture").toString())
                .isEqualTo("{\"state\":\"marking\",\"reason\":\"the outbox cannot be written\",\"since\":\""
                        + TestConfiguration.NOW + "\",\"marks\":5,\"failed\":6,\"lost\":7,\"misunderstood\":8,"
                        + "\"missedAt\":\"" + TestConfiguration.NOW + "\"}");
        assertThat(status.has("lastSuccess")).isFalse();
    }

    @Test
    void showsWhatOnlyAnAdministratorCanDecide() {
        assertThat(json(call("GET", "/status", "")).has("asks")).isFalse();
        operations.asks = new Status.Asks("it runs on host-2 now", List.of("restored", "moved", "copy"));

        assertThat(json(call("GET", "/status", "")).path("asks").toString())
                .isEqualTo("{\"reason\":\"it runs on host-2 now\",\"choices\":[\"restored\",\"moved\",\"copy\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"restored", "moved", "copy", "resume"})
    void takesTheAnswerToWhatIsAskedAndAuditsIt(String action) {
        operations.asks = new Status.Asks("it asks", List.of(action));
        AdminResponse response = call("POST", "/instance", "{'action':'" + action + "'}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(json(response).has("asks")).isFalse();
        assertThat(operations.told).containsExactly(action);
        assertThat(operations.audited).containsExactly("admin-key index-relay.audit.instance." + action + " {}");
    }

    @Test
    void refusesAnAnswerToWhatIsNotAsked() {
        AdminResponse nothing = call("POST", "/instance", "{'action':'copy'}");
        assertThat(nothing.status()).isEqualTo(409);
        assertThat(nothing.body()).contains("nothing asks for this");

        operations.asks = new Status.Asks("the database is older", List.of("restored", "copy"));
        AdminResponse another = call("POST", "/instance", "{'action':'moved'}");
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.body()).contains("possible now: restored, copy");
        assertThat(call("POST", "/instance", "{'action':'sold'}").status()).isEqualTo(400);
        assertThat(call("POST", "/instance", "{'action':'copy','sure':true}").status())
                .isEqualTo(400);
        assertThat(operations.told).isEmpty();
        assertThat(operations.audited).isEmpty();
    }

    @Test
    void liftsAStopWhenTheEndpointIsSavedEvenUnchanged() {
        operations.asks = new Status.Asks("410 Gone", List.of("resume"));
        call("PUT", "/config", "{'paused':true}");
        assertThat(operations.told).containsExactly("settings");

        call("PUT", "/config", "{'endpoint':{'gzip':true}}");
        assertThat(operations.told).containsExactly("settings", "resume");
        assertThat(operations.audited).last().isEqualTo("admin-key index-relay.audit.instance.resume {}");
    }

    @Test
    void takesTheNodesThatMaySend() {
        assertThat(json(call("PUT", "/config", "{'senderNodes':['node-1','node-2']}"))
                        .path("senderNodes")
                        .toString())
                .isEqualTo("[\"node-1\",\"node-2\"]");
        for (String wrong : List.of("'node-1'", "[1]", "['']", "['" + "n".repeat(191) + "']")) {
            AdminResponse refused = call("PUT", "/config", "{'senderNodes':" + wrong + "}");
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.body()).contains("senderNodes");
        }
    }

    @Test
    void showsTheSameAsOpenMetrics() {
        AdminResponse response = call("GET", "/metrics", "");

        assertThat(response.contentType()).startsWith("application/openmetrics-text; version=1.0.0");
        assertThat(response.body())
                .contains("indexrelay_queue_rows{kind=\"waiting\"} 12.000\n")
                .contains("indexrelay_queue_oldest_seconds 90.000\n")
                .contains("indexrelay_job_done{kind=\"backfill\",scope=\"all\"} 10.000\n")
                .contains("indexrelay_dead_letters 9.000\n")
                .contains("indexrelay_capture_marking 1.000\n")
                .contains("indexrelay_capture_marks 5.000\n")
                .contains("indexrelay_capture_failed 6.000\n")
                .contains("indexrelay_capture_lost 7.000\n")
                .contains("indexrelay_capture_misunderstood 8.000\n")
                .contains("indexrelay_capture_missing 1.000\n")
                .contains("indexrelay_attachments{result=\"refused\"} 12.000\n")
                .contains("indexrelay_attachments_bytes 15.000\n")
                .endsWith("# EOF\n");
    }

    @Test
    void saysWhichKeysWouldBeRight() {
        assertThat(call("POST", "/sync", "{\"action\":\"start\",\"scope\":\"DE\"}")
                        .body())
                .contains("\"field\":\"scope\"")
                .contains("\\\"DE\\\" is no key that is here")
                .contains("such as DEV (Development), DEVOPS (Operations)");
        assertThat(call("POST", "/sync", "{\"action\":\"start\",\"scope\":\"nothing like it\"}")
                        .body())
                .contains("DEV (Development), DEVOPS (Operations), HR (People)");
        assertThat(operations.told).isEmpty();
    }

    @Test
    void offersContainersByWhatWasTyped() {
        AdminResponse response =
                service.handle(new AdminRequest("GET", "/containers", Map.of("like", " peo"), "", "adm"));

        assertThat(response.body())
                .isEqualTo("{\"containers\":[{\"scope\":\"space/3\",\"key\":\"HR\",\"name\":\"People\"}]}");
        assertThat(call("GET", "/containers", "").body()).contains("DEVOPS").contains("HR");
    }

    @Test
    void tellsHowFastAJobGoesOn() {
        JsonNode job = json(call("GET", "/status", "")).path("jobs").get(0);

        assertThat(job.path("perSecond").asDouble()).isEqualTo(12.3);
        assertThat(job.path("secondsLeft").asLong()).isEqualTo(8);
        assertThat(job.path("queued").asLong()).isEqualTo(10);
        assertThat(call("GET", "/metrics", "").body())
                .contains("indexrelay_job_per_second{kind=\"backfill\",scope=\"all\"} 12.340\n")
                .contains("indexrelay_job_left_seconds{kind=\"backfill\",scope=\"all\"} 8.000\n")
                .contains("indexrelay_job_failed{kind=\"backfill\",scope=\"all\"} 0.000\n");
    }

    @Test
    void saysWhichScopeTheProductDoesNotHave() {
        AdminResponse response = call("POST", "/sync", "{\"action\":\"start\",\"scope\":\"project/404\"}");

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body()).contains("\"field\":\"scope\"").contains("project/404");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'action':'start'}                                          | false | 202 | start all",
                "{'action':'start','scope':'space/98305'}                    | false | 202 | start space/98305",
                "{'action':'start','scope':{'kind':'space','id':'98305'}}    | false | 202 | start space/98305",
                "{'action':'start','scope':'DEV'}                            | false | 202 | start space/98305",
                "{'action':'start','scope':' dev '}                          | false | 202 | start space/98305",
                "{'action':'start'}                                          | true  | 409 | start all",
                "{'action':'pause'}                                          | true  | 202 | PAUSE all",
                "{'action':'cancel'}                                         | false | 409 | CANCEL all",
                "{'action':'begin'}                                          | false | 400 |",
                "{'action':'start','scope':'page/7'}                         | false | 400 |",
                "{'action':'start','scope':'nonsense'}                       | false | 400 |",
                "{'action':'start','extra':1}                                | false | 400 |"
            })
    void leadsBackfills(String body, boolean hasJob, int status, String told) {
        operations.hasJob = hasJob;

        assertThat(call("POST", "/sync", body).status()).isEqualTo(status);
        if (told == null) {
            assertThat(operations.told).isEmpty();
        } else {
            assertThat(operations.told).containsExactly(told);
        }
        assertThat(operations.audited).hasSize(status == 202 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                 | false | 202 | reconcile all",
                "{'action':'start','read':true}                     | false | 202 | reconcile all reading",
                "{'scope':'space/98305'}                            | false | 202 | reconcile space/98305",
                "{'action':'start'}                                 | true  | 409 | reconcile all",
                "{'action':'pause'}                                 | true  | 202 | reconcile PAUSE all",
                "{'action':'resume','scope':'project/10000'}        | true  | 202 | reconcile RESUME project/10000",
                "{'action':'cancel'}                                | false | 409 | reconcile CANCEL all",
                "{'action':'begin'}                                 | false | 400 |",
                "{'scope':'page/7'}                                 | false | 400 |",
                "{'scope':'project/404'}                            | false | 400 |",
                "{'read':1}                                         | false | 400 |",
                "{'action':'pause','read':true}                     | true  | 400 |",
                "{'samples':1}                                      | false | 400 |"
            })
    void leadsReconciliations(String body, boolean hasJob, int status, String told) {
        operations.hasJob = hasJob;

        assertThat(call("POST", "/reconcile", body).status()).isEqualTo(status);
        if (told == null) {
            assertThat(operations.told).isEmpty();
        } else {
            assertThat(operations.told).containsExactly(told);
        }
        assertThat(operations.audited).hasSize(status == 202 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"withdraw", "discard"})
    void passesOnWhatAReconciliationAsks(String answer) {
        assertThat(call("POST", "/instance", "{'action':'" + answer + "'}").status())
                .isEqualTo(409);

        operations.asks = new Status.Asks("12 of 40 objects are not listed", List.of("withdraw", "discard"));
        assertThat(call("POST", "/instance", "{'action':'" + answer + "'}").status())
                .isEqualTo(200);
        assertThat(operations.told).containsExactly(answer);
        assertThat(operations.audited).containsExactly("admin-key index-relay.audit.instance." + answer + " {}");
    }

    @Test
    void showsWhatTheNewestReconciliationFound() {
        assertThat(json(call("GET", "/status", ""))
                        .path("reconcile")
                        .path("missed")
                        .asInt())
                .isEqualTo(22);
        assertThat(call("GET", "/metrics", "").body())
                .contains("indexrelay_reconcile_found{what=\"changed\"} 21.000\n")
                .contains("indexrelay_reconcile_found{what=\"gone\"} 24.000\n")
                .contains("indexrelay_reconcile_asks 0.000\n")
                .contains("indexrelay_reconcile_age_seconds 0.000\n");
    }

    @ParameterizedTest
    @CsvSource({"GET,/nothing", "DELETE,/config", "GET,/keys", "GET,/ping", "POST,/status"})
    void knowsNoOtherCalls(String method, String path) {
        assertThat(call(method, path, "{}").status()).isEqualTo(404);
    }

    @Test
    void startsASelfCheckAndAudits() {
        AdminResponse response = call("POST", "/self-check", "{'samples':200}");

        assertThat(response.status()).isEqualTo(202);
        assertThat(operations.told).containsExactly("self-check 200");
        assertThat(operations.audited).containsExactly("admin-key index-relay.audit.self-check {samples=200}");

        operations.hasJob = true;
        assertThat(call("POST", "/self-check", "{'samples':1}").status()).isEqualTo(409);
    }

    @Test
    void stopsASelfCheck() {
        assertThat(call("POST", "/self-check", "{'action':'stop'}").status()).isEqualTo(409);
        operations.hasJob = true;

        assertThat(call("POST", "/self-check", "{'action':'stop'}").status()).isEqualTo(202);
        assertThat(operations.audited).containsExactly("admin-key index-relay.audit.self-check.stop {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'samples':0}",
                "{'samples':10001}",
                "{'samples':1.5}",
                "{'samples':'9'}",
                "{'samples':99999999999}",
                "{'action':'go'}",
                "{'action':'stop','samples':3}",
                "{'sample':3}"
            })
    void refusesASelfCheckThatSaysNotHowMany(String body) {
        AdminResponse response = call("POST", "/self-check", body);

        assertThat(response.status()).isEqualTo(400);
        assertThat(response.body()).containsAnyOf("1 to 10000", "stands without", "there is no field");
        assertThat(operations.told).isEmpty();
        assertThat(operations.audited).isEmpty();
    }

    @Test
    void showsTheSelfCheck() {
        assertThat(call("GET", "/status", "").body())
                .contains("\"activity\":{\"enabled\":true,\"state\":\"sending\",\"number\":16,\"until\":")
                .contains("\"parts\":2,\"waiting\":17,\"inMemory\":18,\"leftOut\":19,\"trouble\":\"the endpoint does")
                .contains("\"selfCheck\":{\"waitsFor\":\"\",\"checked\":500,\"wider\":1,\"narrower\":2")
                .contains("{\"direction\":\"wider\",\"subject\":\"page/8\",\"user\":\"anna\",\"why\":\"group:staff\"");
        assertThat(call("GET", "/metrics", "").body())
                .contains("indexrelay_activity_digest_number 16.000")
                .contains("indexrelay_activity_digest_parts 2.000")
                .contains("indexrelay_activity_rows{place=\"table\"} 17.000")
                .contains("indexrelay_activity_rows{place=\"memory\"} 18.000")
                .contains("indexrelay_self_check_pairs{result=\"checked\"} 500.000")
                .contains("indexrelay_self_check_pairs{result=\"wider\"} 1.000")
                .contains("indexrelay_self_check_pairs{result=\"narrower\"} 2.000")
                .contains("indexrelay_self_check_drifted 3.000")
                .contains("indexrelay_self_check_hidden 1.000");
    }

    private AdminResponse call(String method, String path, String body) {
        return service.handle(new AdminRequest(method, path, Map.of(), body.replace('\'', '"'), "admin-key"));
    }

    private static JsonNode json(AdminResponse response) {
        return Json.parse(response.body());
    }
}
