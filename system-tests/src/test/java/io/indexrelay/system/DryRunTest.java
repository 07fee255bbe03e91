package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.system.VerifyingEndpoint.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Security approves before the first byte: in a dry run with an app user nothing about content leaves, the report says what
 * would, and exactly that leaves then; and the app user's own rights decide from there on.
 */
class DryRunTest {

    @ParameterizedTest
    @EnumSource(Product.class)
    void saysExactlyWhatLeavesThen(Product product, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(
                product,
                folder,
                "--db",
                "h2",
                "--import",
                Artifacts.dataSet(product).toString())) {
            configure(line, Map.of("dryRun", true, "appUser", "ada", "attachments", Map.of("bytes", true)));
            String ada =
                    line.host().api().get("/config").json().path("appUserKey").asText();
            JsonNode report = report(line);
            assertThat(line.status().path("state").asText()).isEqualTo("dry-run");
            assertThat(line.endpoint().events()).isEmpty();
            assertThat(line.endpoint().blobs()).isEmpty();
            assertThat(report.at("/total/refused").toString()).contains("the app user may not see it");
            assertThat(report.at("/total/restricted").asLong()).isPositive();

            configure(line, Map.of("dryRun", false));
            Line.patiently("the backfill is done")
                    .untilAsserted(() -> assertThat(line.status().at("/jobs").toString())
                            .contains("\"kind\":\"backfill\"")
                            .doesNotContain("\"state\":\"running\""));
            line.awaitDelivered();
            assertThat(sent(line)).isEqualTo(counted(report));
            assertThat(documents(line)).isEqualTo(visible(line, ada)).hasSizeGreaterThan(20);

            line.host().act("admin", "removeFromGroup", Map.of("user", "ada", "group", "engineers"));
            equal(line, ada);
            line.host().act("admin", "addToGroup", Map.of("user", "ada", "group", "board"));
            equal(line, ada);
            line.host().act("admin", "deactivateUser", Map.of("user", "ada"));
            Line.patiently("nothing leaves any more")
                    .untilAsserted(() ->
                            assertThat(line.status().path("state").asText()).isEqualTo("app-user"));
            line.host().act("admin", "activateUser", Map.of("user", "ada"));
            equal(line, ada);
            assertThat(line.endpoint().problems()).isEmpty();
        }
    }

    private static void equal(Line line, String user) {
        Line.patiently("the receiver has what the app user sees").untilAsserted(() -> {
            line.awaitDelivered();
            assertThat(documents(line)).isEqualTo(visible(line, user));
        });
    }

    private static void configure(Line line, Map<String, Object> settings) {
        line.host().api().send("PUT", "/config", settings).json();
    }

    private static JsonNode report(Line line) {
        line.host().api().send("POST", "/dry-run", Map.of("action", "start")).json();
        Line.patiently("the report is done").untilAsserted(() -> assertThat(line.host()
                        .api()
                        .get("/dry-run")
                        .json()
                        .at("/job/state")
                        .asText())
                .isEqualTo("done"));
        return line.host().api().get("/dry-run").json().path("report");
    }

    private static TreeSet<String> documents(Line line) {
        return new TreeSet<>(line.indexer().subjects(line.source()));
    }

    private static TreeSet<String> visible(Line line, String user) {
        List<String> contents = line.host().contents();
        JsonNode viewers = line.host().canView(List.of(user), contents);
        TreeSet<String> visible = new TreeSet<>();
        contents.stream().filter(one -> viewers.path(one).size() > 0).forEach(visible::add);
        return visible;
    }

    private static Map<String, String> counted(JsonNode report) {
        Map<String, String> counted = new TreeMap<>();
        StreamSupport.stream(report.path("containers").spliterator(), false)
                .filter(one -> one.path("objects").asLong() > 0)
                .forEach(one -> counted.put(
                        one.at("/container/kind").asText() + "/"
                                + one.at("/container/id").asText(),
                        figures(one)));
        counted.put("none", figures(report.path("others")));
        return counted;
    }

    private static String figures(JsonNode one) {
        return one.path("objects").asLong() + " with " + one.path("bytes").asLong() + " and files "
                + one.path("fileBytes").asLong();
    }

    /** What was told last of each object, by space or project. */
    private static Map<String, String> sent(Line line) {
        Map<String, JsonNode> last = new LinkedHashMap<>();
        line.endpoint().events().stream()
                .filter(event -> event.name().endsWith(".upserted"))
                .map(Event::json)
                .forEach(event -> last.put(event.path("subject").asText(), event));
        Map<String, long[]> sums = new TreeMap<>();
        last.forEach((subject, event) -> {
            long[] sum = sums.computeIfAbsent(containerOf(subject, last), any -> new long[3]);
            JsonNode fields = event.at("/data/fields");
            sum[0]++;
            sum[1] += bytes(event);
            sum[2] += fields.has("sha256") ? fields.path("size").asLong() : 0;
        });
        Map<String, String> sent = new TreeMap<>();
        sums.forEach((where, sum) -> sent.put(where, sum[0] + " with " + sum[1] + " and files " + sum[2]));
        return sent;
    }

    private static String containerOf(String subject, Map<String, JsonNode> events) {
        if (subject.startsWith("project/") || subject.startsWith("space/")) {
            return subject;
        }
        JsonNode event = events.get(subject);
        JsonNode container = event == null ? MissingNode.getInstance() : event.at("/data/container");
        return container.isMissingNode()
                ? "none"
                : containerOf(
                        container.path("kind").asText() + "/"
                                + container.path("id").asText(),
                        events);
    }

    /** As the event is in a backfill that nothing live mixes with. */
    private static int bytes(JsonNode event) {
        ObjectNode plain = event.deepCopy();
        plain.put("origin", "backfill");
        plain.remove("cause");
        return plain.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
