package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

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
            line.assertBackfillBringsNothingNew();
        }
    }

    /** Edits, moves, restrictions, labels, trash, restore and removal, each seen as the event it should be. */
    private static void changeLive(Line line) {
        ReferenceProduct confluence = line.host();
        String space = someSpace(line);
        String parent = confluence.act("admin", "createPage", Map.of("space", space, "title", "Relay parent"));
        String child = confluence.act(
                "admin", "createPage", Map.of("space", space, "title", "Relay child", "parent", Line.id(parent)));
        line.awaitDelivered();
        assertThat(line.names(parent)).containsExactly("content.upserted");
        assertThat(line.names(child)).containsExactly("content.upserted");

        confluence.act(
                "admin", "edit", Map.of("id", Line.id(child), "title", "Relay child, renamed", "body", "<p>new</p>"));
        line.awaitDelivered();
        assertThat(line.last(child).at("/data/title").asText()).isEqualTo("Relay child, renamed");
        assertThat(line.last(child).at("/data/body/text").asText()).isEqualTo("new");
        assertThat(line.last(child).path("cause").asText()).isEqualTo("page_updated");

        confluence.act("admin", "label", Map.of("id", Line.id(child), "label", "relay"));
        line.awaitDelivered();
        assertThat(Json.texts(line.last(child).at("/data/labels"))).containsExactly("relay");
        confluence.act("admin", "unlabel", Map.of("id", Line.id(child), "label", "relay"));
        line.awaitDelivered();
        assertThat(Json.texts(line.last(child).at("/data/labels"))).isEmpty();

        confluence.act("admin", "restrict", Map.of("id", Line.id(parent), "type", "view", "users", List.of("admin")));
        line.awaitDelivered();
        String set = "access-set/page:" + Line.id(parent);
        assertThat(line.names(set)).containsExactly("access-set.upserted");
        assertThat(line.last(child).at("/type").asText()).isEqualTo("io.indexrelay.content.access-changed.v1");
        assertThat(line.last(child).at("/data/access/all").toString()).contains("set:page:" + Line.id(parent));

        confluence.act("admin", "restrict", Map.of("id", Line.id(parent), "type", "view"));
        line.awaitDelivered();
        assertThat(line.names(set)).endsWith("access-set.deleted");
        assertThat(line.last(child).at("/data/access/all").toString()).doesNotContain("set:page:");

        confluence.act("admin", "move", Map.of("id", Line.id(child), "space", space));
        line.awaitDelivered();
        assertThat(line.last(child).at("/data/ancestors").toString()).doesNotContain(Line.id(parent));

        String comment = confluence.act("admin", "comment", Map.of("on", child, "body", "<p>a remark</p>"));
        line.awaitDelivered();
        assertThat(line.last(comment).at("/data/access/all/0/0").asText()).isEqualTo("doc:" + child);

        confluence.act("admin", "trash", Map.of("id", Line.id(child)));
        line.awaitDelivered();
        assertThat(line.last(child).at("/type").asText()).isEqualTo("io.indexrelay.content.deleted.v1");
        assertThat(line.last(child).at("/data/reason").asText()).isEqualTo("trashed");
        assertThat(line.indexer().subjects(line.source())).doesNotContain(child, comment);

        confluence.act("admin", "restore", Map.of("id", Line.id(child)));
        line.awaitDelivered();
        assertThat(line.indexer().subjects(line.source())).contains(child, comment);

        confluence.act("admin", "trash", Map.of("id", Line.id(parent)));
        confluence.act("admin", "purge", Map.of("id", Line.id(parent)));
        line.awaitDelivered();
        assertThat(line.names(parent)).endsWith("content.deleted");
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
}
