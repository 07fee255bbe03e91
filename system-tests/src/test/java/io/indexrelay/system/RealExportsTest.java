package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each export of a real Confluence, from the import to the index, and then live changes on it. */
class RealExportsTest {

    @BeforeAll
    static void saysWhenThereAreNone() {
        assumeFalse(SharedExports.confluence().isEmpty(), "no exports of real instances stand beside the project");
    }

    static List<Path> exports() {
        return SharedExports.confluence();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void everyExportArrivesAndStaysEqual(Path export, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws IOException {
        try (Line line = Line.start(Product.CONFLUENCE, folder, "--import", export.toString())) {
            line.backfill();
            assertThat(line.indexer().subjects(line.source()))
                    .containsExactlyInAnyOrderElementsOf(line.host().contents());
            line.assertReceiverEqualsProduct();

            changeLive(line);
            line.awaitDelivered();
            line.assertReceiverEqualsProduct();
        }
    }

    /** Edits, moves, restrictions, labels, trash, restore and removal, each seen as the event it should be. */
    private static void changeLive(Line line) {
        ReferenceProduct confluence = line.host();
        String space = someSpace(line);
        String parent = confluence.act("admin", "createPage", Map.of("space", space, "title", "Relay parent"));
        String child = confluence.act(
                "admin", "createPage", Map.of("space", space, "title", "Relay child", "parent", id(parent)));
        line.awaitDelivered();
        assertThat(names(line, parent)).containsExactly("content.upserted");
        assertThat(names(line, child)).containsExactly("content.upserted");

        confluence.act("admin", "edit", Map.of("id", id(child), "title", "Relay child, renamed", "body", "<p>new</p>"));
        line.awaitDelivered();
        assertThat(last(line, child).at("/data/title").asText()).isEqualTo("Relay child, renamed");
        assertThat(last(line, child).at("/data/body/text").asText()).isEqualTo("new");
        assertThat(last(line, child).path("cause").asText()).isEqualTo("page_updated");

        confluence.act("admin", "label", Map.of("id", id(child), "label", "relay"));
        line.awaitDelivered();
        assertThat(Json.texts(last(line, child).at("/data/labels"))).containsExactly("relay");
        confluence.act("admin", "unlabel", Map.of("id", id(child), "label", "relay"));
        line.awaitDelivered();
        assertThat(Json.texts(last(line, child).at("/data/labels"))).isEmpty();

        confluence.act("admin", "restrict", Map.of("id", id(parent), "type", "view", "users", List.of("admin")));
        line.awaitDelivered();
        String set = "access-set/page:" + id(parent);
        assertThat(names(line, set)).containsExactly("access-set.upserted");
        assertThat(last(line, child).at("/type").asText()).isEqualTo("io.indexrelay.content.access-changed.v1");
        assertThat(last(line, child).at("/data/access/all").toString()).contains("set:page:" + id(parent));

        confluence.act("admin", "restrict", Map.of("id", id(parent), "type", "view"));
        line.awaitDelivered();
        assertThat(names(line, set)).endsWith("access-set.deleted");
        assertThat(last(line, child).at("/data/access/all").toString()).doesNotContain("set:page:");

        confluence.act("admin", "move", Map.of("id", id(child), "space", space));
        line.awaitDelivered();
        assertThat(last(line, child).at("/data/ancestors").toString()).doesNotContain(id(parent));

        String comment = confluence.act("admin", "comment", Map.of("on", child, "body", "<p>a remark</p>"));
        line.awaitDelivered();
        assertThat(last(line, comment).at("/data/access/all/0/0").asText()).isEqualTo("doc:" + child);

        confluence.act("admin", "trash", Map.of("id", id(child)));
        line.awaitDelivered();
        assertThat(last(line, child).at("/type").asText()).isEqualTo("io.indexrelay.content.deleted.v1");
        assertThat(last(line, child).at("/data/reason").asText()).isEqualTo("trashed");
        assertThat(line.indexer().subjects(line.source())).doesNotContain(child, comment);

        confluence.act("admin", "restore", Map.of("id", id(child)));
        line.awaitDelivered();
        assertThat(line.indexer().subjects(line.source())).contains(child, comment);

        confluence.act("admin", "trash", Map.of("id", id(parent)));
        confluence.act("admin", "purge", Map.of("id", id(parent)));
        line.awaitDelivered();
        assertThat(names(line, parent)).endsWith("content.deleted");
    }

    /** A space that exists in every export. */
    private static String someSpace(Line line) {
        String space = line.host().contents().stream()
                .filter(subject -> subject.startsWith("space/"))
                .findFirst()
                .orElseThrow();
        return line.indexer()
                .json()
                .get("/document" + Json.query(Map.of("source", line.source(), "subject", space)))
                .json()
                .findValue("key")
                .asText();
    }

    private static List<String> names(Line line, String subject) {
        return line.endpoint().eventsOf(subject).stream()
                .map(VerifyingEndpoint.Event::name)
                .toList();
    }

    private static JsonNode last(Line line, String subject) {
        List<VerifyingEndpoint.Event> events = line.endpoint().eventsOf(subject);
        assertThat(events).as("events of %s", subject).isNotEmpty();
        return events.get(events.size() - 1).json();
    }

    private static String id(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }
}
