package io.indexrelay.receivers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.indexrelay.adapter.http.HttpOptions;
import io.indexrelay.adapter.http.HttpTransport;
import io.indexrelay.config.ActiveKey;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every receiver does, in whatever language. One process for all tests that can share it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
abstract class ReceiverContract {

    private static final String SOURCE = "urn:indexrelay:confluence:contract";
    private static final int OVER_THE_LIMIT = 9 << 20;

    private final Implementation implementation;
    private final ActiveKey key = Keys.hmac();

    private RunningReceiver receiver;
    private Path folder;
    private int pages;

    ReceiverContract(Implementation implementation) {
        this.implementation = implementation;
    }

    @BeforeAll
    void start(@TempDir Path shared) throws IOException {
        folder = shared;
        receiver = start(key);
    }

    @AfterAll
    void stop() {
        receiver.close();
    }

    static List<Vectors.Case> vectors() {
        return Vectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void showsEachUserWhatThePublishedVectorsSay(Vectors.Case one) {
        int number = 0;
        for (Vectors.Step step : one.steps()) {
            String where = one.name() + ", step " + ++number;
            if (!step.send().isEmpty()) {
                HttpResponse<String> answer = Push.of(step.send(), key).to(receiver);
                assertThat(answer.statusCode()).as(where).isEqualTo(200);
                JsonNode results = RunningReceiver.json(answer.body()).path("results");
                assertThat(results.findValuesAsText("id")).as(where).isEqualTo(step.rejected());
                assertThat(results.findValuesAsText("status")).allMatch("rejected"::equals);
            }
            step.sees().forEach((user, titles) -> assertThat(receiver.seen(step.source(), user, false))
                    .as("%s, what '%s' sees", where, user)
                    .isEqualTo(titles));
            step.portal().forEach((user, titles) -> assertThat(receiver.seen(step.source(), user, true))
                    .as("%s, what '%s' sees in the portal", where, user)
                    .isEqualTo(titles));
            if (step.problems().isArray()) {
                assertThat(receiver.get("/digests?source=" + step.source()).path("problems"))
                        .as("%s, what is wrong with the chain", where)
                        .isEqualTo(step.problems());
            }
            step.views().forEach((subject, views) -> assertThat(views(receiver, step.source(), subject))
                    .as("%s, views of %s", where, subject)
                    .isEqualTo(views));
        }
    }

    /** What digests counted of something that every visitor may see. */
    long views(RunningReceiver receiver, String source, String subject) {
        for (JsonNode hit : receiver.found(source, "", false).path("results")) {
            if (hit.path("subject").asText().equals(subject)) {
                return hit.path("views").asLong();
            }
        }
        throw new AssertionError(subject + " is not found");
    }

    @Test
    void takesWhatTheProductSigned() {
        String page = nextPage();
        assertThat(Push.of(batch(page), key).to(receiver).statusCode()).isEqualTo(200);
        assertThat(seen()).contains(page);
    }

    @Test
    void getsAlongWithTheProductsOwnHttpClient() {
        String page = nextPage();
        try (HttpTransport transport = new HttpTransport(new HttpOptions(true, true, null, null, null, null))) {
            Push push = Push.of(batch(page), key);
            assertThat(push.through(transport, receiver)).isEqualTo(200);
            assertThat(push.zipped().through(transport, receiver)).isEqualTo(200);
            assertThat(push.with("webhook-id", "msg_x").through(transport, receiver))
                    .isEqualTo(401);
            Push large = Push.of("[" + " ".repeat(OVER_THE_LIMIT) + "]", key);
            assertThat(large.through(transport, receiver)).isEqualTo(413);
            assertThat(push.through(transport, receiver))
                    .as("after a refusal on the same connection")
                    .isEqualTo(200);
        }
        assertThat(seen()).contains(page);
    }

    @Test
    void refusesAnotherKeyBodyIdOrTime() {
        String page = nextPage();
        Push push = Push.of(batch(page), key);
        byte[] longer = (batch(page) + " ").getBytes(StandardCharsets.UTF_8);

        assertRefused(Push.of(batch(page), Keys.hmac()), page);
        assertRefused(Push.of(batch(page), Keys.ed25519()), page);
        assertRefused(push.withBody(longer), page);
        assertRefused(push.with("webhook-id", "msg_x"), page);
        assertRefused(push.with("webhook-timestamp", Long.toString(Instant.now().getEpochSecond() + 1)), page);
        assertRefused(push.with("webhook-signature", push.signature().replace("v1,", "v1a,")), page);
        assertRefused(push.with("webhook-signature", push.signature().replace("v1,", "v2,")), page);
        assertRefused(push.without("webhook-signature"), page);
        assertRefused(push.without("webhook-id"), page);
        assertRefused(push.without("webhook-timestamp"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1", "v1,", "v1,%", ",", "v1,AAAA", "v1a,AAAA", "v1,AAAA v1,BBBB", "V1,", " ", "v1,ä"})
    void refusesMalformedSignatures(String signature) {
        String page = nextPage();
        assertRefused(Push.of(batch(page), key).with("webhook-signature", signature), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "-1", "1e9", "99999999999999999999"})
    void refusesMalformedTimes(String time) {
        String page = nextPage();
        assertRefused(Push.of(batch(page), key).with("webhook-timestamp", time), page);
    }

    /** Ten seconds of play on either side: the receiver reads a real clock. */
    @ParameterizedTest
    @CsvSource({"-290, true", "290, true", "-310, false", "310, false"})
    void allowsClocksToBeFiveMinutesApart(long seconds, boolean taken) {
        String page = nextPage();
        Push push = Push.at(Instant.now().getEpochSecond() + seconds, batch(page), key);
        if (taken) {
            assertThat(push.to(receiver).statusCode()).isEqualTo(200);
            assertThat(seen()).contains(page);
        } else {
            assertRefused(push, page);
        }
    }

    @Test
    void goesOnWithEitherKeyWhileKeysChange() throws IOException {
        ActiveKey old = Keys.hmac();
        ActiveKey next = Keys.ed25519();
        String body = batch(nextPage());
        try (RunningReceiver before = start(old)) {
            assertThat(Push.of(body, next, old).to(before).statusCode()).isEqualTo(200);
            assertThat(Push.of(body, next).to(before).statusCode()).isEqualTo(401);
        }
        try (RunningReceiver during = start(old, next)) {
            assertThat(Push.of(body, next, old).to(during).statusCode()).isEqualTo(200);
            assertThat(Push.of(body, old).to(during).statusCode()).isEqualTo(200);
            assertThat(Push.of(body, next).to(during).statusCode()).isEqualTo(200);
            assertThat(Push.of(body, key).to(during).statusCode()).isEqualTo(401);
        }
        try (RunningReceiver after = start(next)) {
            assertThat(Push.of(body, next, old).to(after).statusCode()).isEqualTo(200);
            assertThat(Push.of(body, old).to(after).statusCode()).isEqualTo(401);
            assertThat(Push.of(body + " ", next)
                            .with("webhook-signature", Push.of(body, next).signature())
                            .to(after)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(Push.of(body, Keys.ed25519()).to(after).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void undoesGzipBeforeItVerifies() {
        String page = nextPage();
        Push push = Push.of(batch(page), key).zipped();
        assertThat(push.wire()).isNotEqualTo(batch(page).getBytes(StandardCharsets.UTF_8));
        assertThat(push.to(receiver).statusCode()).isEqualTo(200);
        assertThat(seen()).contains(page);
    }

    @Test
    void refusesBodiesThatItCannotReadAndTooLargeOnes() {
        Push push = Push.of(batch(nextPage()), key);
        byte[] zipped = push.zipped().wire();

        assertThat(push.with("Content-Encoding", "gzip").to(receiver).statusCode())
                .isEqualTo(400);
        assertThat(push.zipped()
                        .withBody(Arrays.copyOf(zipped, zipped.length - 10))
                        .to(receiver)
                        .statusCode())
                .isEqualTo(400);
        assertThat(push.with("Content-Encoding", "br").to(receiver).statusCode())
                .isEqualTo(415);
        assertThat(push.with("Content-Type", "application/json").to(receiver).statusCode())
                .isEqualTo(415);
        Push large = Push.of("[" + " ".repeat(OVER_THE_LIMIT) + "]", key);
        assertThat(large.zipped().to(receiver).statusCode()).isEqualTo(413);
        assertThat(large.to(receiver).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{}",
                "[1]",
                "[{'specversion':'0.3','id':'a','source':'s','type':'t'}]",
                "[{'specversion':'1.0','source':'s','type':'t'}]",
                "[{'specversion':'1.0','id':'','source':'s','type':'t'}]",
                "[{'specversion':'1.0','id':'a','source':7,'type':'t'}]",
                "[{'specversion':'1.0','id':'a','source':'s','type':'t','data':[]}]",
                "[{'specversion':'1.0','id':'a','source':'s','type':'t','subject':'','data':{}}]",
                "[{'specversion':'1.0','id':'a','source':'s','type':'t','epoch':1,'sequence':'17'}]",
                "[{'specversion':'1.0','id':'a','source':'s','type':'t','epoch':0,'sequence':'00000000000000000017'}]",
                "[{'specversion':'1.0','id':'a','source':'s','type':'t','sequence':'00000000000000000017'}]",
            })
    void refusesAWholeBatchThatIsNoBatch(String body) {
        HttpResponse<String> answer = Push.of(body.replace('\'', '"'), key).to(receiver);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void takesAnEmptyBatch() {
        assertThat(Push.of("[]", key).to(receiver).statusCode()).isEqualTo(200);
    }

    /** Whether it wants any is its own matter; from nobody who cannot sign. */
    @Test
    void takesNoBytesWithoutASignature() {
        String path = "/events/blobs/" + "0".repeat(64);
        assertThat(receiver.send(receiver.request(path).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isIn(401, 404);
        assertThat(receiver.send(receiver.request(path).PUT(BodyPublishers.ofString("bytes")))
                        .statusCode())
                .isIn(401, 404);
    }

    @Test
    void hasAfterAKillWhatItAcknowledged() throws IOException {
        Path data = Files.createTempDirectory(folder, "killed");
        List<String> keys = List.of(Keys.forReceivers(key));
        String page = nextPage();
        String deleted = nextPage();
        try (RunningReceiver first = RunningReceiver.start(implementation, data, keys)) {
            Push.of(batch(page, deleted), key).to(first);
            assertThat(Push.of("[" + deletion(deleted) + "]", key).to(first).statusCode())
                    .isEqualTo(200);
        }
        try (RunningReceiver second = RunningReceiver.start(implementation, data, keys)) {
            assertThat(second.seen(SOURCE, "", false)).containsOnlyKeys(page);
            Push.of(batch(deleted), key).to(second);
            assertThat(second.seen(SOURCE, "", false))
                    .as("versions outlive the process, too")
                    .containsOnlyKeys(page);
        }
    }

    @Test
    void hasTheChainOfDigestsAfterAKillToo() throws IOException {
        Path data = Files.createTempDirectory(folder, "chained");
        List<String> keys = List.of(Keys.forReceivers(key));
        Vectors.Step step = Vectors.all().stream()
                .filter(one -> one.name().equals("chain-altered-entry"))
                .flatMap(one -> one.steps().stream())
                .reduce((first, last) -> last.sentTo(
                        last.source(), ((ArrayNode) first.send().deepCopy()).addAll((ArrayNode) last.send())))
                .orElseThrow();
        try (RunningReceiver first = RunningReceiver.start(implementation, data, keys)) {
            Push.of(step.send(), key).to(first);
        }
        for (int starts = 0; starts < 2; starts++) {
            try (RunningReceiver next = RunningReceiver.start(implementation, data, keys)) {
                assertThat(next.get("/digests?source=" + step.source()).path("problems"))
                        .isEqualTo(step.problems());
                assertThat(next.get("/digests?source=" + step.source()).path("digests"))
                        .hasSize(3);
            }
        }
    }

    private void assertRefused(Push push, String page) {
        assertThat(push.to(receiver).statusCode()).as(push.headers().toString()).isEqualTo(401);
        assertThat(seen()).doesNotContain(page);
    }

    private List<String> seen() {
        return List.copyOf(receiver.seen(SOURCE, "", false).keySet());
    }

    /** A receiver of its own that knows these keys. */
    final RunningReceiver start(ActiveKey... keys) throws IOException {
        List<String> texts = Arrays.stream(keys).map(Keys::forReceivers).toList();
        return start(texts, Map.of());
    }

    final RunningReceiver start(List<String> keys, Map<String, String> environment) throws IOException {
        return RunningReceiver.start(implementation, Files.createTempDirectory(folder, "receiver"), keys, environment);
    }

    final Path folder() {
        return folder;
    }

    final String nextPage() {
        return "page/" + ++pages;
    }

    /** Pages that everybody may see. */
    final String batch(String... subjects) {
        List<String> events = Arrays.stream(subjects)
                .map(subject -> event(
                        subject,
                        "content.upserted",
                        10,
                        "'url':'https://example.com','title':'Grüße €','access':{'all':[['anyone']]}"))
                .toList();
        return "[" + String.join(",", events) + "]";
    }

    final String deletion(String subject) {
        return event(subject, "content.deleted", 20, "'reason':'deleted'");
    }

    private static String event(String subject, String type, int sequence, String data) {
        return ("{'specversion':'1.0','id':'contract:1:%020d','source':'%s','type':'io.indexrelay.%s.v1','epoch':1,"
                        + "'subject':'%s','sequence':'%020d','data':{'kind':'page','id':'%s',%s}}")
                .formatted(sequence, SOURCE, type, subject, sequence, subject.substring(5), data)
                .replace('\'', '"');
    }
}
