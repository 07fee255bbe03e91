package com.example.receiver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** From the bytes of a request to events: the JSON batch format of CloudEvents 1.0. */
final class Batch {

    /** Decoded; eight times what the sender puts into a batch unless told otherwise. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final String CONTENT_TYPE = "application/cloudevents-batch+json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Batch() {}

    /** The body as it was before compression. */
    static byte[] decoded(Map<String, String> headers, byte[] raw) throws Refused {
        String type = headers.getOrDefault("content-type", "").split(";")[0].strip();
        if (!type.toLowerCase(Locale.ROOT).equals(CONTENT_TYPE)) {
            throw new Refused(415, "Content-Type must be " + CONTENT_TYPE + "; charset=utf-8");
        }
        String coding = headers.getOrDefault("content-encoding", "identity").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "identity" -> raw;
            case "gzip" -> gunzipped(raw);
            default -> throw new Refused(415, "Content-Encoding must be gzip, or be left out");
        };
    }

    private static byte[] gunzipped(byte[] raw) throws Refused {
        byte[] body;
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            body = unzipped.readNBytes(MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new Refused(400, "the body is no complete gzip stream, though Content-Encoding says so");
        }
        if (body.length > MOST_BYTES) {
            throw new Refused(413, "the batch is larger than " + MOST_BYTES + " bytes");
        }
        return body;
    }

    /**
     * The events of a batch whose signature was verified.
     *
     * @throws Refused with 400 when it is no batch: the sender halves it
     */
    static List<Event> events(byte[] body) throws Refused {
        JsonNode batch;
        try {
            batch = JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException | JsonProcessingException malformed) {
            throw new Refused(400, "the body must be JSON in UTF-8");
        }
        if (!batch.isArray()) {
            throw new Refused(400, "the body must be a JSON array of CloudEvents");
        }
        List<Event> events = new ArrayList<>();
        for (JsonNode json : batch) {
            events.add(event(json));
        }
        return events;
    }

    private static Event event(JsonNode json) throws Refused {
        if (!json.isObject() || !json.path("specversion").asText().equals("1.0")) {
            throw new Refused(400, "each member of the batch must be an object with specversion \"1.0\"");
        }
        if (json.has("data") && !json.get("data").isObject()) {
            throw new Refused(400, "data must be a JSON object");
        }
        return new Event(
                text(json, "id"),
                text(json, "source"),
                text(json, "type"),
                json.has("subject") ? text(json, "subject") : "",
                json.has("sequence") ? version(json) : null, // heartbeats and pings have none
                json.has("data") ? (ObjectNode) json.get("data") : JSON.createObjectNode());
    }

    private static Version version(JsonNode json) throws Refused {
        JsonNode epoch = json.path("epoch");
        JsonNode sequence = json.path("sequence");
        if (!epoch.isInt() || epoch.intValue() < 1) {
            throw new Refused(400, "epoch must be an integer from 1 to 2147483647");
        }
        if (!sequence.isTextual() || !sequence.textValue().matches("[0-9]{20}")) {
            throw new Refused(400, "sequence must be a text of 20 decimal digits");
        }
        return new Version(epoch.intValue(), sequence.textValue());
    }

    private static String text(JsonNode json, String name) throws Refused {
        JsonNode value = json.path(name);
        if (!value.isTextual() || !value.textValue().matches("[^\\p{Cc}\\p{Cs}]{1,1000}")) {
            throw new Refused(400, name + " must be a text of 1 to 1000 characters without control characters");
        }
        return value.textValue();
    }
}
