package io.indexrelay.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples that the project publishes, one of each event type and those of Service Management. */
class PublishedExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    @Test
    void understandsEveryPublishedExample(@TempDir Path data) throws IOException {
        MutableClock clock = new MutableClock();
        try (ReferenceIndexer indexer = new ReferenceIndexer(
                        InetAddress.getLoopbackAddress(),
                        0,
                        List.of(Sender.SECRET),
                        data,
                        Duration.ofMinutes(15),
                        clock);
                Stream<Path> files = Files.walk(EXAMPLES)) {
            Sender sender = new Sender(indexer.port(), clock);
            List<Path> examples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(examples).hasSizeGreaterThan(18);
            ObjectMapper json = new ObjectMapper();
            for (Path example : examples) {
                JsonNode event = json.readTree(example.toFile());
                HttpResponse<String> answer = sender.send(sender.signed("[" + event + "]"));
                assertThat(answer.statusCode())
                        .as(example + " " + answer.body())
                        .isEqualTo(200);
            }
            JsonNode arrived = sender.get("/events").path("events");
            arrived.forEach(event -> assertThat(event.path("result").asText())
                    .as(event.toString())
                    .isIn("applied", "ignored", "acknowledged"));
        }
    }
}
