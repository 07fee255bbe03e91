package io.indexrelay.refhost.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** JSON in and out. */
final class JsonAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonAnswers() {}

    /** @throws IllegalArgumentException when the body is not JSON */
    static JsonNode read(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            if (body == null || body.isMissingNode()) {
                throw new IllegalArgumentException("The request has no body; it should be JSON");
            }
            return body;
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("The body is not JSON: " + malformed.getOriginalMessage(), malformed);
        }
    }

    static void write(HttpServletResponse response, int status, Object value) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(value));
    }

    static void error(HttpServletResponse response, int status, String message) throws IOException {
        write(response, status, Map.of("error", message));
    }
}
