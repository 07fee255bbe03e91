package io.indexrelay.indexer.receive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.rule.Event;
import io.indexrelay.indexer.rule.Outcome;
import io.indexrelay.indexer.rule.Version;
import java.time.Instant;
import java.util.Locale;

/**
 * One line of the log: an event that arrived, or a delivery that was refused as a whole. Never holds content.
 *
 * @param number counts arrivals through restarts; 0 for a refused delivery, which is not counted
 * @param at when it arrived
 * @param delivery the delivery it came with
 * @param event the attributes of the event and what became of it; for a refused delivery only why
 */
public record Arrival(long number, Instant at, Delivery delivery, ObjectNode event) {

    /**
     * The request.
     *
     * @param webhookId the header, at most 64 characters of it
     * @param attempt the header {@code webhook-attempt}, {@code ""} where it is missing
     * @param verified whether the signature was right
     */
    public record Delivery(String webhookId, String attempt, boolean verified) {}

    static Arrival of(long number, Instant at, Delivery delivery, Event event, Outcome outcome) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("source", event.source()).put("id", event.id()).put("type", event.type());
        putIfThere(line, "subject", event.subject());
        if (!event.version().equals(Version.NONE)) {
            line.putObject("version")
                    .put("epoch", event.version().epoch())
                    .put("sequence", event.version().sequence());
        }
        putIfThere(line, "time", event.time());
        putIfThere(line, "origin", event.origin());
        putIfThere(line, "cause", event.cause());
        line.put("result", outcome.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        putIfThere(line, "reason", outcome.reason());
        return new Arrival(number, at, delivery, line);
    }

    static Arrival refused(Instant at, Delivery delivery, int status, String reason) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("result", "refused").put("status", status).put("reason", reason);
        return new Arrival(0, at, delivery, line);
    }

    private static void putIfThere(ObjectNode line, String name, String value) {
        if (!value.isEmpty()) {
            line.put(name, value);
        }
    }

    /** As it stands in the answer of {@code GET /events}. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (number > 0) {
            json.put("arrival", number);
        }
        json.put("at", at.toString())
                .put("webhookId", delivery.webhookId())
                .put("attempt", delivery.attempt())
                .put("verified", delivery.verified());
        json.setAll(event);
        return json;
    }
}
