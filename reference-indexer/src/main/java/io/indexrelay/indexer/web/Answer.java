package io.indexrelay.indexer.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One answer.
 *
 * @param status the HTTP status
 * @param contentType the media type of the body
 * @param body the whole body
 * @param headers further headers
 */
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

    public static Answer json(int status, JsonNode body) {
        return new Answer(
                status, "application/json; charset=utf-8", (body + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Answer json(JsonNode body) {
        return json(200, body);
    }

    public static Answer error(int status, String message) {
        return json(status, JsonNodeFactory.instance.objectNode().put("error", message));
    }
}
