package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.access.Access;
import io.indexrelay.indexer.access.User;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the data of events. What a part hides behind is read closed; what can't be placed at all is malformed. */
final class EventData {

    private EventData() {}

    static Facts.Document document(Event event) throws MalformedEvent {
        ObjectNode data = event.data();
        String kind = agrees(event, "kind", event.subjectKind());
        agrees(event, "id", event.subjectId());
        Set<String> hangsOn = new LinkedHashSet<>(Access.of(data.get("access")).documents());
        if (data.has("container")) {
            hangsOn.add(reference(data.path("container"), "container"));
        }
        hangsOn.remove(event.subject());
        JsonNode blob = data.path("fields").path("sha256");
        return new Facts.Document(kind, hangsOn, blob.textValue());
    }

    static Facts.AccessSet accessSet(Event event) throws MalformedEvent {
        agrees(event, "id", event.subjectId());
        return new Facts.AccessSet(event.data().path("title").asText(), Access.of(event.data()));
    }

    /** An {@code active} that is not {@code true} is false; groups that are no list of texts are none. */
    static Facts.Person person(Event event) throws MalformedEvent {
        ObjectNode data = event.data();
        return new Facts.Person(new User(
                agrees(event, "key", event.subjectId()),
                data.path("username").asText(),
                data.path("displayName").asText(),
                data.path("email").asText(),
                data.path("active").isBoolean() && data.path("active").booleanValue(),
                texts(data.path("groups")),
                texts(data.path("organizations"))));
    }

    static Facts.Priority priority(Event event) throws MalformedEvent {
        agrees(event, "id", event.subjectId());
        return new Facts.Priority(event.data().path("name").asText(), number(event.data(), "rank"));
    }

    static @Nullable Portal portal(JsonNode data) {
        JsonNode portal = data.path("portal");
        return portal.isObject() ? new Portal(portal.path("url").asText(), Access.of(portal.get("access"))) : null;
    }

    /**
     * The version of the {@code sync.started} that a {@code sync.completed} names: an object with {@code epoch} and
     * {@code sequence}, or the sequence alone, of the event's own epoch.
     */
    static Version started(Event event) throws MalformedEvent {
        JsonNode started = event.data().path("started");
        JsonNode sequence = started.isObject() ? started.path("sequence") : started;
        int epoch = started.isObject()
                ? started.path("epoch").asInt(0)
                : event.version().epoch();
        Optional<Version> version =
                sequence.isValueNode() ? Version.ofDigits(epoch, sequence.asText()) : Optional.empty();
        return version.filter(found -> found.epoch() > 0 && found.isOlderThan(event.version()))
                .orElseThrow(() -> new MalformedEvent("data.started " + shortened(started)
                        + ": must be the version of the sync.started event, older than this event's "
                        + event.version()));
    }

    /** The container that a sync is about, as a subject; empty for {@code all}. */
    static Optional<String> scope(Event event) throws MalformedEvent {
        String scope = event.subjectId();
        if (scope.equals("all")) {
            return Optional.empty();
        }
        int colon = scope.indexOf(':');
        if (colon < 1 || colon == scope.length() - 1) {
            throw new MalformedEvent("subject '" + event.subject() + "': must be sync/all or sync/<kind>:<id>");
        }
        return Optional.of(scope.substring(0, colon) + "/" + scope.substring(colon + 1));
    }

    static long number(JsonNode data, String field) throws MalformedEvent {
        JsonNode node = data.path(field);
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw new MalformedEvent("data." + field + " " + shortened(node) + ": must be a whole number, 0 or more");
        }
        return node.longValue();
    }

    private static String reference(JsonNode node, String field) throws MalformedEvent {
        String kind = node.path("kind").asText();
        String id = node.path("id").asText();
        if (kind.isEmpty() || id.isEmpty()) {
            throw new MalformedEvent("data." + field + " " + shortened(node) + ": must have a kind and an id");
        }
        return kind + "/" + id;
    }

    /** What the subject says, the data must say too: else one of the two is about something else. */
    private static String agrees(Event event, String field, String expected) throws MalformedEvent {
        JsonNode node = event.data().path(field);
        if (!node.isTextual() || !node.textValue().equals(expected) || expected.isEmpty()) {
            throw new MalformedEvent("data." + field + " " + shortened(node) + ": must be \"" + expected
                    + "\", as the subject '" + event.subject() + "' says");
        }
        return expected;
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new LinkedHashSet<>();
        for (JsonNode one : node) {
            if (!node.isArray() || !one.isTextual()) {
                return Set.of();
            }
            texts.add(one.textValue());
        }
        return texts;
    }

    static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "is missing" : node.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
