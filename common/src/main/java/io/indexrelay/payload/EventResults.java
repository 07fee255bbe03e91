package io.indexrelay.payload;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a 2xx answer says of single events. The answer is hostile input: what is no JSON, has another form or is about
 * other events says nothing, and nothing said means accepted.
 */
public final class EventResults {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_REASON = 200;

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());

    /** What is to be done with an event that was not simply accepted. */
    public enum Verdict {
        REJECTED,
        RETRY
    }

    /** @param reason without control characters, at most 200 characters; may be empty */
    public record Result(Verdict verdict, String reason) {}

    /** The events of the batch that were not accepted, by id; of several mentions the first counts. */
    public Map<String, Result> read(byte[] body, Collection<String> ids) {
        Set<String> open = new java.util.HashSet<>(ids);
        Map<String, Result> results = new HashMap<>();
        for (JsonNode one : tree(body).path("results")) {
            String id = one.path("id").asText("");
            if (!open.remove(id)) {
                continue;
            }
            String reason = printable(one.path("reason").asText(""));
            switch (one.path("status").asText("")) {
                case "rejected" -> results.put(id, new Result(Verdict.REJECTED, reason));
                case "retry" -> results.put(id, new Result(Verdict.RETRY, reason));
                default -> {}
            }
        }
        return results;
    }

    private JsonNode tree(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            return mapper.createObjectNode();
        }
    }

    /** A text from outside, fit for logs and pages: no control characters, at most 200 characters. */
    public static String printable(String text) {
        String shortened = text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
        return WireText.clean(shortened).replaceAll("\\p{C}", " ").strip();
    }
}
