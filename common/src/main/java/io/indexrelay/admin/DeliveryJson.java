package io.indexrelay.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.change.Subject;
import io.indexrelay.config.Json;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.LoggedDelivery;
import io.indexrelay.delivery.LoggedDelivery.LoggedEvent;
import io.indexrelay.payload.Version;
import java.util.List;
import java.util.Locale;

/** Deliveries and dead letters as the API shows them. What is not there is left out; ids and sequences are text. */
final class DeliveryJson {

    private DeliveryJson() {}

    static ObjectNode of(LoggedDelivery delivery) {
        return of(delivery, delivery.events());
    }

    /** With the events of that subject only. */
    static ObjectNode of(LoggedDelivery delivery, Subject subject) {
        return of(
                delivery,
                delivery.events().stream()
                        .filter(event -> event.subject().equals(subject))
                        .toList());
    }

    private static ObjectNode of(LoggedDelivery delivery, List<LoggedEvent> events) {
        ObjectNode node = Json.object()
                .put("id", Long.toString(delivery.id()))
                .put("at", delivery.at().toString())
                .put("webhookId", delivery.webhookId())
                .put("attempt", delivery.attempt())
                .put("class", delivery.rowClass().number())
                .put("count", delivery.events().size())
                .put("bytes", delivery.bytes())
                .put("result", word(delivery.result()));
        if (delivery.status() > 0) {
            node.put("status", delivery.status());
        }
        if (!delivery.failure().isEmpty()) {
            node.put("failure", delivery.failure());
        }
        node.put("millis", delivery.millis()).put("reason", delivery.reason()).putArray("events");
        for (LoggedEvent event : events) {
            ObjectNode one = node.withArray("events")
                    .addObject()
                    .put("subject", event.subject().toString())
                    .put("type", event.type());
            version(one, event.version())
                    .put("class", event.rowClass().number())
                    .put("outcome", word(event.fate()));
        }
        return node;
    }

    static ObjectNode of(DeadLetter letter) {
        ObjectNode node = Json.object()
                .put("id", Long.toString(letter.id()))
                .put("at", letter.at().toString())
                .put("subject", letter.subject().toString());
        if (!letter.type().isEmpty()) {
            version(node.put("type", letter.type()), letter.version());
        }
        return node.put("hidden", letter.fate() == DeadLetter.Fate.HIDDEN).put("reason", letter.reason());
    }

    private static ObjectNode version(ObjectNode node, Version version) {
        return node.put("epoch", version.epoch()).put("sequence", Long.toString(version.sequence()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
