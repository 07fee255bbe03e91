package io.indexrelay.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.payload.EventData.ContentUpserted;
import io.indexrelay.payload.EventData.Heartbeat;
import io.indexrelay.payload.EventData.Ping;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Writes events as CloudEvents 1.0 in JSON, with the attributes of the contract. Immutable. */
public final class EventEncoder {

    private static final String TYPE = "io.indexrelay.%s.v1";

    private final Source source;
    private final PayloadSettings settings;
    private final DataTree trees;

    public EventEncoder(Source source, PayloadSettings settings) {
        this.source = source;
        this.settings = settings;
        this.trees = new DataTree(settings);
    }

    public PayloadSettings settings() {
        return settings;
    }

    public Source source() {
        return source;
    }

    /** @param maxTextBytes a lower limit for the body's text, after the endpoint refused more; {@link Integer#MAX_VALUE} else */
    public Encoding encode(Event event, int maxTextBytes) {
        String id = source.instanceId() + ":" + event.version().epoch() + ":"
                + event.version().paddedSequence();
        ObjectNode tree = envelope(id, event.data(), event.version().epoch(), event.time());
        tree.put("subject", WireText.clean(event.subject().toString()));
        tree.put("sequence", event.version().paddedSequence());
        tree.put("partitionkey", WireText.clean(event.partitionKey().toString()));
        tree.put("origin", event.origin().word());
        if (event.cause() != null) {
            tree.put("cause", event.cause().name());
        }
        ObjectNode data = trees.of(event);
        tree.set("data", data);
        byte[] json = bytes(tree);
        JsonNode body = data.path("body");
        if (body instanceof ObjectNode cuttable
                && (json.length > settings.maxEventBytes() || textBytes(body) > maxTextBytes)) {
            json = cut(tree, cuttable, maxTextBytes);
        }
        return json.length > settings.maxEventBytes()
                ? new Encoding.TooLarge(json.length)
                : new Encoding.Fits(new EncodedEvent(event, id, json, fingerprints(event, data), textBytes(body)));
    }

    /** A heartbeat or ping: no sequence, subject or partition key; only to be acknowledged. */
    public byte[] encode(EventData signal, int epoch, String random27, Instant time) {
        if (!(signal instanceof Heartbeat || signal instanceof Ping)) {
            throw new IllegalArgumentException(signal.typeName() + " needs a version");
        }
        ObjectNode tree = envelope(source.instanceId() + ":" + epoch + ":h" + random27, signal, epoch, time);
        tree.put("origin", Origin.LIVE.word());
        tree.set("data", trees.of(signal));
        return bytes(tree);
    }

    private ObjectNode envelope(String id, EventData data, int epoch, Instant time) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("specversion", "1.0");
        tree.put("id", id);
        tree.put("source", source.urn());
        tree.put("type", String.format(TYPE, data.typeName()));
        tree.put("time", WireText.time(time));
        tree.put("dataschema", "urn:indexrelay:schema:" + data.entity() + ":1");
        tree.put("epoch", epoch);
        return tree;
    }

    /** First the markup goes, then the end of the text. */
    private byte[] cut(ObjectNode tree, ObjectNode body, int maxTextBytes) {
        body.remove("source");
        body.put("truncated", true);
        String text = body.path("text").asText();
        body.put("text", "");
        int room = Math.max(0, settings.maxEventBytes() - bytes(tree).length);
        body.put("text", WireText.cut(text, Math.min(room, maxTextBytes)));
        return bytes(tree);
    }

    private static int textBytes(JsonNode body) {
        return WireText.jsonBytes(body.path("text").asText());
    }

    private static Fingerprints fingerprints(Event event, ObjectNode data) {
        EventData said = event.data();
        if (said instanceof ContentUpserted) {
            ObjectNode content = data.deepCopy();
            content.remove(List.of("access", "portal"));
            return new Fingerprints(Fingerprints.of(content), ofAccess(data));
        }
        return switch (said.entity()) {
            case "content" -> new Fingerprints("", ofAccess(data));
            case "access-set" -> new Fingerprints("", data.has("all") ? Fingerprints.of(data) : "");
            case "priority" -> new Fingerprints(Fingerprints.of(data), "");
            case "user" -> new Fingerprints(data.has("username") ? Fingerprints.of(data) : "", "");
            default -> Fingerprints.NONE;
        };
    }

    /** The portal counts as well. Without one it is the print of the access alone, as it always was. */
    private static String ofAccess(ObjectNode data) {
        JsonNode access = data.path("access");
        if (access.isMissingNode()) {
            return "";
        }
        JsonNode portal = data.path("portal");
        if (portal.isMissingNode()) {
            return Fingerprints.of(access);
        }
        ObjectNode both = JsonNodeFactory.instance.objectNode();
        both.set("access", access);
        both.set("portal", portal);
        return Fingerprints.of(both);
    }

    private static byte[] bytes(JsonNode tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }
}
