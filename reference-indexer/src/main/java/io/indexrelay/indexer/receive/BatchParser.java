package io.indexrelay.indexer.receive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.rule.Event;
import io.indexrelay.indexer.rule.Version;
import io.indexrelay.indexer.web.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses the JSON batch format of CloudEvents 1.0. What is wrong with the envelope refuses the whole batch, by 400: the
 * sender then halves it until it has found the event. What is wrong with the data of one event is the rule's to say.
 */
public final class BatchParser {

    private static final int DEEPEST = 64;
    private static final int LONGEST_ATTRIBUTE = 1000;

    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(BodyReader.MOST_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public List<Event> parse(byte[] body) throws Refusal, IOException {
        JsonNode batch;
        try {
            batch = json.readTree(utf8(body));
        } catch (JsonProcessingException malformed) {
            throw new Refusal(400, "the body is no JSON: " + malformed.getOriginalMessage());
        }
        if (!batch.isArray()) {
            throw new Refusal(400, "the body must be a JSON array of CloudEvents");
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode event : batch) {
            events.add(event("event " + (events.size() + 1) + " of the batch: ", event));
        }
        return events;
    }

    private static String utf8(byte[] body) throws Refusal {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new Refusal(400, "the body is not UTF-8");
        }
    }

    private Event event(String where, JsonNode event) throws Refusal {
        if (!event.isObject()) {
            throw new Refusal(400, where + "must be a JSON object");
        }
        if (!event.path("specversion").asText().equals("1.0")) {
            throw new Refusal(400, where + "specversion must be \"1.0\"");
        }
        String subject = text(where, event, "subject", false);
        return new Event(
                text(where, event, "id", true),
                text(where, event, "source", true),
                text(where, event, "type", true),
                subject,
                version(where, event),
                text(where, event, "time", false),
                text(where, event, "origin", false),
                text(where, event, "cause", false),
                data(where, event));
    }

    private static String text(String where, JsonNode event, String name, boolean required) throws Refusal {
        JsonNode value = event.path(name);
        if (value.isMissingNode() && !required) {
            return "";
        }
        String text = value.isTextual() ? value.textValue() : "";
        if (text.isEmpty()
                || text.length() > LONGEST_ATTRIBUTE
                || text.codePoints().anyMatch(BatchParser::isUnfit)) {
            throw new Refusal(
                    400,
                    where + name + " must be a text of 1 to " + LONGEST_ATTRIBUTE
                            + " characters without control characters");
        }
        return text;
    }

    /** Control characters and halves of surrogate pairs: an identity must come back from disk as it was. */
    private static boolean isUnfit(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Both parts of the version, or none: heartbeats and pings have no sequence. */
    private static Version version(String where, JsonNode event) throws Refusal {
        if (!event.has("sequence")) {
            return Version.NONE;
        }
        JsonNode epoch = event.path("epoch");
        if (!epoch.isInt() || epoch.intValue() < 1) {
            throw new Refusal(400, where + "epoch must be an integer from 1 to 2147483647");
        }
        String sequence = event.path("sequence").asText();
        if (!event.path("sequence").isTextual() || !sequence.matches("[0-9]{20}")) {
            throw new Refusal(400, where + "sequence must be a text of 20 decimal digits");
        }
        return new Version(epoch.intValue(), sequence);
    }

    private ObjectNode data(String where, JsonNode event) throws Refusal {
        if (!event.has("data")) {
            return json.createObjectNode();
        }
        if (event.path("data") instanceof ObjectNode data) {
            return data;
        }
        throw new Refusal(400, where + "data must be a JSON object");
    }
}
