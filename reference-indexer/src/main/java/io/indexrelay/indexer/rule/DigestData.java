package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.CanonicalJson;
import io.indexrelay.indexer.chain.Link;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the data of {@code activity.digest}. */
final class DigestData {

    /** What is counted of each object. */
    private static final List<String> COUNTS = List.of("views", "viewers", "edits", "comments");

    private static final Pattern HASH = Pattern.compile("([0-9a-f]{64})?");

    private DigestData() {}

    static Digest digest(Event event) throws MalformedEvent {
        ObjectNode data = event.data();
        long part = atLeast(1, data, "part");
        Link link = new Link(
                event.version().epoch(),
                event.version().sequence(),
                atLeast(1, data, "number"),
                part,
                atLeast(part, data, "parts"),
                previous(data),
                CanonicalJson.sha256(data),
                new Link.Told(
                        time(data.path("window"), "from"),
                        time(data.path("window"), "to"),
                        data.path("privacy").asText(),
                        EventData.number(data, "dropped"),
                        gaps(data),
                        entries(data)));
        return new Digest(event.source(), event.version(), link, 0, data);
    }

    private static long atLeast(long least, ObjectNode data, String field) throws MalformedEvent {
        long number = EventData.number(data, field);
        if (number < least) {
            throw new MalformedEvent("data." + field + " " + number + ": must be " + least + " or more");
        }
        return number;
    }

    private static String previous(ObjectNode data) throws MalformedEvent {
        JsonNode previous = data.path("previous");
        if (!previous.isTextual() || !HASH.matcher(previous.textValue()).matches()) {
            throw new MalformedEvent("data.previous " + EventData.shortened(previous)
                    + ": must be a SHA-256 in lower-case hexadecimal, or empty");
        }
        return previous.textValue();
    }

    private static List<Link.Span> gaps(ObjectNode data) throws MalformedEvent {
        List<Link.Span> gaps = new ArrayList<>();
        for (JsonNode gap : data.path("gaps")) {
            gaps.add(new Link.Span(time(gap, "from"), time(gap, "to")));
        }
        return gaps;
    }

    private static long time(JsonNode span, String end) throws MalformedEvent {
        JsonNode time = span.path(end);
        try {
            return Instant.parse(time.asText()).toEpochMilli();
        } catch (DateTimeException malformed) {
            throw new MalformedEvent("data: " + end + " " + EventData.shortened(time) + ": must be a time");
        }
    }

    private static int entries(ObjectNode data) throws MalformedEvent {
        JsonNode entries = data.path("entries");
        if (!entries.isArray()) {
            throw new MalformedEvent("data.entries " + EventData.shortened(entries) + ": must be an array");
        }
        for (JsonNode entry : entries) {
            if (entry.path("subject").asText().isEmpty()) {
                throw new MalformedEvent("data.entries " + EventData.shortened(entry) + ": must name a subject");
            }
            for (String count : COUNTS) {
                EventData.number(entry, count);
            }
        }
        return entries.size();
    }
}
