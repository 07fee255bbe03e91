package io.indexrelay.build.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judges events by the published schemas. Immutable. */
public final class PublishedSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchemaFactory asPublished;
    private final JsonSchemaFactory closed;

    private PublishedSchemas(JsonSchemaFactory asPublished, JsonSchemaFactory closed) {
        this.asPublished = asPublished;
        this.closed = closed;
    }

    /** Reads all schemas below {@code docs/schema}. */
    public static PublishedSchemas below(Path docs) {
        return new PublishedSchemas(factory(docs, false), factory(docs, true));
    }

    /** What is wrong with an event by the schema of its {@code type}. */
    public List<String> problems(JsonNode event) {
        String type = event.path("type").asText().replaceFirst("^io\\.indexrelay\\.(.*)\\.v1$", "$1");
        return problems(asPublished, "urn:indexrelay:event:" + type + ":1", event);
    }

    /**
     * What is wrong with an event's data by the schema that the event itself names, with every name refused that is not declared there. Receivers pass over
     * such names; we do not send them.
     */
    public List<String> undeclared(JsonNode event) {
        return problems(closed, event.path("dataschema").asText(), event.path("data"));
    }

    private static List<String> problems(JsonSchemaFactory factory, String id, JsonNode node) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return factory.getSchema(SchemaLocation.of(id), config).validate(node).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonSchemaFactory factory(Path docs, boolean closed) {
        Map<String, String> schemas = new HashMap<>();
        try (Stream<Path> files = Files.list(docs.resolve("schema"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".json")).toList()) {
                JsonNode schema = JSON.readTree(file.toFile());
                if (closed) {
                    close(schema);
                }
                schemas.put(schema.path("$id").asText(), schema.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schemas below " + docs, e);
        }
        return JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)));
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("type").asText().equals("object")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(PublishedSchemas::close);
    }
}
