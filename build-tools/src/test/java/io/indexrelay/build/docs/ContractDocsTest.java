package io.indexrelay.build.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The public form of the contract: every schema is sound, every example fits its schema, and nothing is missing. */
class ContractDocsTest {

    private static final Path DOCS = Path.of("../docs");
    private static final PublishedSchemas SCHEMAS = PublishedSchemas.below(DOCS);
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> eventTypes() {
        return Stream.of(
                "content.upserted",
                "content.deleted",
                "content.access-changed",
                "access-set.upserted",
                "access-set.deleted",
                "user.upserted",
                "user.deleted",
                "priority.upserted",
                "activity.digest",
                "sync.started",
                "sync.completed",
                "heartbeat",
                "ping",
                "self-check",
                "purge");
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void hasAnExampleThatFitsItsSchemaAndUsesNoUndeclaredName(String type) {
        JsonNode example = example(type);

        assertThat(SCHEMAS.problems(example)).isEmpty();
        assertThat(example.path("type").asText()).isEqualTo("io.indexrelay." + type + ".v1");
        assertThat(asyncApi().at("/components/messages").has(type)).isTrue();
        assertThat(SCHEMAS.undeclared(example)).isEmpty();
    }

    /** A request, its type, a customer and the sets that they name: one source, which fits together. */
    @Test
    void hasExamplesOfServiceManagementThatFitTheirSchemasAndNameEachOther() throws IOException {
        List<JsonNode> examples = names("examples/service-management", ".json").stream()
                .map(name -> example("service-management/" + name))
                .toList();

        assertThat(examples)
                .extracting(example -> example.path("subject").asText())
                .contains("requesttype/21", "issue/12001");
        assertThat(examples).allSatisfy(example -> {
            assertThat(SCHEMAS.problems(example)).isEmpty();
            assertThat(SCHEMAS.undeclared(example)).isEmpty();
        });
        String all = examples.toString();
        assertThat(all).contains("\"set:request:12001\"", "\"set:project:10200:portal\"", "\"organizations\":[\"44\"]");
        assertThat(examples)
                .filteredOn(example -> example.path("type").asText().contains(".content."))
                .allSatisfy(example ->
                        assertThat(example.at("/data/portal/access/all")).isNotEmpty());
    }

    @Test
    void hasNoExampleOrEventSchemaOfATypeThatIsNotInTheContract() throws IOException {
        assertThat(names("examples", ".json"))
                .containsExactlyInAnyOrderElementsOf(eventTypes().toList());
        assertThat(names("schema", ".event.json"))
                .containsExactlyInAnyOrderElementsOf(eventTypes().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content.upserted | /data/access/all | []",
                "content.upserted | /data/access/all | [[\"everyone\"]]",
                "content.upserted | /data/access | null",
                "content.upserted | /data/created | \"2026-11-21T09:15:02+01:00\"",
                "content.upserted | /data/kind | \"wiki\"",
                "content.upserted | /sequence | \"17\"",
                "content.upserted | /epoch | 0",
                "content.upserted | /subject | \"user/1\"",
                "content.upserted | /origin | \"guess\"",
                "content.deleted | /data/reason | \"because\"",
                "user.upserted | /partitionkey | \"user/1\"",
                "user.upserted | /data/active | \"yes\"",
                "sync.completed | /data/failed | -1",
                "activity.digest | /data/previous | \"ABC\"",
                "heartbeat | /sequence | \"01795258800000000001\"",
                "ping | /dataschema | \"urn:indexrelay:schema:content:1\"",
            })
    void refusesAnExampleWithAWrongValue(String type, String pointer, String value) throws JsonProcessingException {
        ObjectNode example = example(type).deepCopy();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) example.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1), JSON.readTree(value));

        assertThat(SCHEMAS.problems(example)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "content.upserted, /data, access",
        "content.upserted, '', partitionkey",
        "user.upserted, /data, groups",
        "sync.completed, /data, failed",
        "heartbeat, '', epoch"
    })
    void refusesAnExampleWithAMissingValue(String type, String parent, String name) {
        ObjectNode example = example(type).deepCopy();
        ((ObjectNode) example.at(parent)).remove(name);

        assertThat(SCHEMAS.problems(example)).isNotEmpty();
    }

    @Test
    void givesTheAsyncApiDocumentReferencesThatAllResolve() {
        JsonNode document = asyncApi();

        assertThat(document.path("asyncapi").asText()).startsWith("3.");
        assertThat(document.findValuesAsText("$ref")).hasSizeGreaterThan(30).allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(DOCS.resolve(reference)).exists();
            }
        });
        int batchAndBlob = 2;
        assertThat(document.at("/components/messages").size())
                .isEqualTo(batchAndBlob + (int) eventTypes().count());
    }

    private static JsonNode example(String type) {
        return read(DOCS.resolve("examples").resolve(type + ".json"));
    }

    private static JsonNode asyncApi() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(DOCS.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String folder, String ending) {
        try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
