package io.indexrelay.indexer;

import static io.indexrelay.indexer.Sender.WIKI;
import static io.indexrelay.indexer.Sender.encoded;
import static io.indexrelay.indexer.Sender.event;
import static io.indexrelay.indexer.Sender.page;
import static io.indexrelay.indexer.Sender.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole indexer over HTTP, signed by the Standard Webhooks library. */
class ReferenceIndexerTest extends RunningIndexer {

    private static final String OPEN = "[['anyone']]";
    private static final String STAFF = "[['group:staff']]";

    @Test
    void findsWhatAUserMaySeeAndCountsNothingElse() {
        sender.post(
                user("amina", 1, "['staff']"),
                user("bruno", 2, "[]"),
                page("1", 3, "Open plan", "The plan of the garden", OPEN),
                page("2", 4, "Salary plan", "The plan of the salaries", STAFF));
        assertThat(found("q=plan&user=amina")).containsExactlyInAnyOrder("page/1", "page/2");
        assertThat(found("q=plan&user=bruno")).containsExactly("page/1");
        assertThat(found("q=plan&user=")).containsExactly("page/1");
        assertThat(found("q=salaries&user=bruno")).isEmpty();
        assertThat(found("q=plan&user=stranger")).isEmpty();
        assertThat(sender.get("/search?q=plan&user=bruno").path("total").asLong())
                .isEqualTo(1);
        assertThat(sender.get("/search?q=plan&user=bruno&limit=1&offset=1").toString())
                .doesNotContain("alar");
    }

    @Test
    void describesAHitWithItsContainerOnlyIfThatMayBeSeen() {
        sender.post(
                user("amina", 1, "['staff']"),
                user("bruno", 2, "[]"),
                event(
                        WIKI,
                        "content.upserted",
                        "space/1",
                        1,
                        3,
                        "{'kind':'space','id':'1','title':'Secret garden','url':'http://wiki/s','access':{'all':%s}}"
                                .formatted(STAFF)),
                page("1", 4, "Roses", "Water the roses. Then water the plan again.", OPEN));
        JsonNode hit = sender.get("/search?q=roses&user=amina").path("results").path(0);
        assertThat(hit.path("title").asText()).isEqualTo("Roses");
        assertThat(hit.path("kind").asText()).isEqualTo("page");
        assertThat(hit.path("url").asText()).isEqualTo("http://wiki/1");
        assertThat(hit.path("container").path("title").asText()).isEqualTo("Secret garden");
        String snippet = hit.path("snippet").asText();
        JsonNode mark = hit.path("marks").path(0);
        assertThat(snippet.substring(mark.path(0).asInt(), mark.path(1).asInt()))
                .isEqualTo("roses");
        assertThat(sender.get("/search?q=roses&user=bruno").toString())
                .contains("Roses")
                .doesNotContain("Secret garden");
    }

    @Test
    void pagesThroughAllHitsOnce() {
        List<String> events = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            events.add(page("" + i, i, "Plan " + i, "text", i % 5 == 0 ? STAFF : OPEN));
        }
        sender.post(events.toArray(new String[0]));
        List<String> all = new ArrayList<>();
        for (int offset = 0; offset < 30; offset += 6) {
            assertThat(sender.get("/search?q=plan&offset=" + offset)
                            .path("total")
                            .asInt())
                    .isEqualTo(20);
            all.addAll(found("q=plan&limit=6&offset=" + offset));
        }
        assertThat(all).hasSize(20).doesNotHaveDuplicates();
        assertThat(found("q=&limit=100")).hasSize(20);
    }

    @Test
    void keepsSourcesApart() {
        String other = "urn:indexrelay:confluence:other";
        sender.post(
                user("amina", 1, "['staff']"),
                page("1", 2, "Plan", "text", STAFF),
                page("1", 2, "Plan", "text", STAFF).replace(WIKI, other),
                user("bruno", 3, "['staff']").replace(WIKI, other));
        assertThat(sender.get("/search?q=plan&user=amina").findValuesAsText("source"))
                .containsExactly(WIKI);
        assertThat(sender.get("/search?q=plan&user=bruno").findValuesAsText("source"))
                .containsExactly(other);
        assertThat(found("q=plan&user=amina&source=" + encoded(other))).isEmpty();
        String both = encoded(WIKI + "|amina") + "&user=" + encoded(other + "|bruno");
        assertThat(found("q=plan&user=" + both)).hasSize(2);
        assertThat(sender.get("/search?source=nowhere")
                        .path("warnings")
                        .path(0)
                        .path("message")
                        .asText())
                .isEqualTo("nothing has come from this source");
    }

    @Test
    void hidesAndShowsWithEachEvent() {
        sender.post(page("1", 10, "Plan", "text", OPEN));
        sender.post(event(
                WIKI,
                "content.access-changed",
                "page/1",
                1,
                11,
                "{'kind':'page','id':'1','access':{'all':[['group:x']]}}"));
        assertThat(found("q=plan")).isEmpty();
        sender.post(page("1", 12, "Plan", "text", OPEN));
        assertThat(found("q=plan")).containsExactly("page/1");
        sender.post(event(WIKI, "content.deleted", "space/1", 1, 13, "{'kind':'space','id':'1','reason':'deleted'}"));
        assertThat(found("q=plan")).isEmpty();
        assertThat(sender.answer("/document?source=" + WIKI + "&subject=page/1").statusCode())
                .isEqualTo(404);
        sender.post(page("1", 11, "Plan", "text", OPEN));
        assertThat(found("q=plan")).isEmpty();
        assertThat(sender.get("/subjects?source=" + WIKI)).isEmpty();
    }

    @Test
    void showsThePortalOnlyToThoseItNames() {
        sender.post(
                user("amina", 1, "[]"),
                event(
                        WIKI,
                        "content.upserted",
                        "issue/1",
                        1,
                        2,
                        "{'kind':'issue','id':'1','title':'Printer','url':'http://jira/1','access':{'all':[['group:agents']]},"
                                + "'portal':{'url':'http://portal/1','access':{'all':[['user:amina']]}}}"),
                page("1", 3, "Printer", "text", OPEN));
        assertThat(found("q=printer&user=amina")).containsExactly("page/1");
        JsonNode portal = sender.get("/search?q=printer&user=amina&portal=true").path("results");
        assertThat(portal.findValuesAsText("url")).containsExactly("http://portal/1");
    }

    @ParameterizedTest
    @CsvSource({
        "garden, true", "GARDEN, true", "gärden, true", "gard*, true", "\"plan of the garden\", true",
        "\"garden plan\", false", "title:open, true", "title:garden, false", "label:plan, true", "kind:page, true",
        "kind:issue, false", "plan -garden, false", "-nothing, true", "plan garden, true", "plan desert, false",
        "*:*, true", "!!!, false",
    })
    void understandsLucenesSyntax(String query, boolean finds) {
        sender.post(page("1", 3, "Open plan", "The plan of the garden", OPEN));
        HttpResponse<String> answer = sender.answer("/search?q=" + encoded(query));
        assertThat(answer.statusCode() == 200 && answer.body().contains("page/1"))
                .as(answer.body())
                .isEqualTo(finds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=(a               | query",
                "q=%22a             | query",
                "q=*a               | query",
                "q=secret:a         | secret",
                "q=-secret:a        | secret",
                "limit=0            | limit",
                "limit=x            | limit",
                "offset=-1          | offset",
                "offset=10001       | offset",
                "user=a&user=b      | user",
                "portal=maybe       | portal",
            })
    void refusesAMalformedQuestionAndSaysWhy(String query, String named) {
        HttpResponse<String> answer = sender.answer("/search?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("error").contains(named);
    }

    @Test
    void answersClosedWhenASourceFallsSilent() {
        sender.post(page("1", 3, "Plan", "text", OPEN), event(WIKI, "heartbeat", "", 1, 4, "{'state':'ok'}"));
        clock.advance(Duration.ofMinutes(15));
        assertThat(found("q=plan")).containsExactly("page/1");
        clock.advance(Duration.ofSeconds(1));
        sender.post(page("2", 5, "Plan", "text", OPEN));
        JsonNode closed = sender.get("/search?q=plan");
        assertThat(closed.path("total").asInt()).isZero();
        assertThat(closed.path("warnings").path(0).path("message").asText()).contains("no heartbeat for 15 minutes");
        assertThat(sender.get("/health").path("stale").path(0).asText()).isEqualTo(WIKI);
        sender.post(event(WIKI, "heartbeat", "", 1, 6, "{'state':'ok'}"));
        assertThat(found("q=plan")).hasSize(2);
    }

    @Test
    void rejectsSingleEventsAndTakesTheOthers() {
        HttpResponse<String> answer =
                sender.post(page("1", 3, "Plan", "text", OPEN), event(WIKI, "content.deleted", "user/1", 1, 4, "{}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"wiki:1:4\",\"status\":\"rejected\",\"reason\":\"subject");
        assertThat(found("q=plan")).containsExactly("page/1");
    }

    @Test
    void refusesABatchThatIsNotSigned() {
        String body = "[]";
        assertThat(sender.send(sender.signed(body).setHeader("webhook-signature", "v1,AAAA"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(sender.send(sender.signed(body).POST(BodyPublishers.ofString("[ ]")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(sender.send(sender.signed("no json, and nobody looked").setHeader("webhook-id", "msg_other"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(sender.get("/events").path("refused")).hasSize(3);
        assertThat(sender.get("/events").path("events")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[1]",
                "[{}]",
                "[",
                "[]x",
                "[{'specversion':'1.0','id':'1','source':'s'}]",
                "[{'specversion':'0.3','id':'1','source':'s','type':'t'}]",
                "[{'specversion':'1.0','id':1,'source':'s','type':'t'}]",
                "[{'specversion':'1.0','id':'1','source':'a\\u0000b','type':'t'}]",
                "[{'specversion':'1.0','id':'1','source':'a\\ud800b','type':'t'}]",
                "[{'specversion':'1.0','id':'1','id':'2','source':'s','type':'t'}]",
                "[{'specversion':'1.0','id':'1','source':'s','type':'t','data':[]}]",
                "[{'specversion':'1.0','id':'1','source':'s','type':'t','sequence':'1','epoch':1}]",
                "[{'specversion':'1.0','id':'1','source':'s','type':'t','sequence':'00000000000000000001'}]",
                "[{'specversion':'1.0','id':'1','source':'s','type':'t','sequence':'00000000000000000001','epoch':0}]",
            })
    void refusesWhatIsNoBatchOfCloudEvents(String body) {
        HttpResponse<String> answer = sender.send(sender.signed(body.replace('\'', '"')));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(sender.get("/sources")).isEmpty();
    }

    @Test
    void refusesADeeplyNestedBody() {
        String body = "[" + "[".repeat(100_000);
        assertThat(sender.send(sender.signed(body)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/cloudevents-batch+json; charset=utf-8 | 200",
                "Application/CloudEvents-Batch+JSON;charset=\"UTF-8\" | 200",
                "application/cloudevents-batch+json                | 200",
                "application/cloudevents+json                      | 415",
                "application/json                                  | 415",
                "application/cloudevents-batch+json; charset=utf-16| 415",
                "text/plain                                        | 415",
            })
    void isStrictAboutTheContentType(String type, int status) {
        assertThat(sender.send(sender.signed("[]").setHeader("Content-Type", type))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void undoesGzipBeforeItVerifies() {
        String body = "[" + page("1", 3, "Plan", "text", OPEN).replace('\'', '"') + "]";
        assertThat(sender.send(sender.signed(body)
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofByteArray(Sender.gzip(body))))
                        .statusCode())
                .isEqualTo(200);
        assertThat(found("q=plan")).containsExactly("page/1");
        assertThat(sender.send(sender.signed(body).header("Content-Encoding", "gzip"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(sender.send(sender.signed(body).header("Content-Encoding", "br"))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void refusesWhatIsTooLargeAlsoOnceUnpacked() {
        String large = "[\"" + "x".repeat(9 * 1024 * 1024) + "\"]";
        assertThat(sender.send(sender.signed(large)).statusCode()).isEqualTo(413);
        assertThat(sender.send(sender.signed(large)
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofByteArray(Sender.gzip(large))))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void answersOtherPathsAndMethodsPlainly() {
        assertThat(sender.answer("/nothing").statusCode()).isEqualTo(404);
        assertThat(sender.answer("/subjects").statusCode()).isEqualTo(400);
        assertThat(sender.send(sender.signed("[]").DELETE()).headers().firstValue("allow"))
                .contains("GET, POST");
        assertThat(sender.answer("/").body()).startsWith("<!doctype html>");
        assertThat(sender.answer("/page.js").statusCode()).isEqualTo(200);
        assertThat(sender.answer("/page.css").statusCode()).isEqualTo(200);
    }

    @Test
    void goesOnWhereItStoppedAfterARestart() throws IOException {
        sender.post(
                user("amina", 1, "['staff']"),
                event(
                        WIKI,
                        "access-set.upserted",
                        "access-set/s",
                        1,
                        2,
                        "{'id':'s','title':'S','all':[['group:staff']]}"),
                page("1", 10, "Plan", "text", "[['set:s']]"),
                page("2", 11, "Plan", "text", OPEN),
                event(WIKI, "content.deleted", "page/2", 1, 12, "{'kind':'page','id':'2','reason':'trashed'}"),
                event(WIKI, "content.access-changed", "page/3", 1, 20, "{'kind':'page','id':'3','access':{'all':[]}}"),
                event(
                        WIKI,
                        "activity.digest",
                        "digest/activity",
                        1,
                        21,
                        "{'window':{'from':'2026-11-21T08:00:00.000Z','to':'2026-11-21T09:00:00.000Z'},'number':1,"
                                + "'part':1,'parts':1,'previous':'','privacy':'aggregate','entries':[],'dropped':0}"),
                event(WIKI, "heartbeat", "", 1, 22, "{'state':'ok'}"));
        stop();
        start();
        assertThat(found("q=plan&user=amina")).containsExactly("page/1");
        assertThat(found("q=plan")).isEmpty();
        sender.post(page("2", 11, "Plan", "text", OPEN), page("3", 15, "Plan", "text", OPEN));
        assertThat(found("q=plan")).as("versions were kept").isEmpty();
        assertThat(sender.get("/digests?source=" + WIKI)
                        .path("digests")
                        .path(0)
                        .path("data")
                        .path("number")
                        .asInt())
                .isEqualTo(1);
        assertThat(sender.get("/events?after=8").path("events").findValuesAsText("arrival"))
                .as("numbers go on")
                .containsExactly("9", "10");
    }

    @Test
    void answersNothingAfterAFailedWriteUntilTheStoreIsOpenedAgain() throws IOException {
        sender.post(page("1", 10, "Plan", "text", OPEN));
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(sender.post(page("2", 11, "Plan", "text", OPEN)).statusCode())
                .isEqualTo(503);
        assertThat(sender.answer("/search?q=plan").statusCode()).isEqualTo(503);
        assertThat(sender.answer("/health").statusCode()).isEqualTo(503);
        assertThat(sender.post(page("2", 11, "Plan", "text", OPEN)).statusCode())
                .isEqualTo(200);
        assertThat(found("q=plan")).as("what is on disk, no more").containsExactly("page/2");
    }

    @Test
    void refusesASecondIndexerOnTheSameFolder() {
        assertThatThrownBy(() -> new ReferenceIndexer(
                        InetAddress.getLoopbackAddress(), 0, List.of(Sender.SECRET), data, Duration.ZERO, clock))
                .isInstanceOf(LockObtainFailedException.class);
    }

    @Test
    void logsEveryEventWithItsOutcome() {
        sender.post(page("1", 10, "Plan", "text", OPEN));
        sender.post(page("1", 9, "Secret title", "text", OPEN), event(WIKI, "weather", "x/1", 1, 11, "{}"));
        JsonNode events = sender.get("/events").path("events");
        assertThat(events.findValuesAsText("result")).containsExactly("applied", "ignored", "unknown-type");
        assertThat(events.findValuesAsText("webhookId"))
                .containsExactly(
                        "msg_" + "0".repeat(26) + "1", "msg_" + "0".repeat(26) + "2", "msg_" + "0".repeat(26) + "2");
        assertThat(events.path(1).path("version").path("sequence").asText()).isEqualTo("00000000000000000009");
        assertThat(events.toString()).doesNotContain("Secret title");
        assertThat(sender.get("/events?after=2").path("events").findValuesAsText("arrival"))
                .containsExactly("3");
    }

    @Test
    void tellsWhoMaySeeADocument() {
        sender.post(
                user("amina", 1, "['staff']"), user("bruno", 2, "[]"),
                page("1", 10, "Plan", "text", OPEN), page("2", 11, "Plan", "text", STAFF));
        assertThat(sender.get("/visible?source=" + WIKI + "&subject=page/1").toString())
                .isEqualTo("[\"\",\"amina\",\"bruno\"]");
        assertThat(sender.get("/visible?source=" + WIKI).toString())
                .isEqualTo("{\"page/1\":[\"\",\"amina\",\"bruno\"],\"page/2\":[\"amina\"]}");
        assertThat(sender.get("/visible?source=" + WIKI + "&subject=page/9")).isEmpty();
        assertThat(sender.get("/users?source=" + WIKI).findValuesAsText("key")).containsExactly("amina", "bruno");
    }

    private List<String> found(String query) {
        return sender.get("/search?" + query).path("results").findValuesAsText("subject");
    }
}
