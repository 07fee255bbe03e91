package io.indexrelay.receivers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published conformance vectors, {@code docs/vectors}; docs/receivers/README.md says how they are read. */
final class Vectors {

    static final Path DOCS = Path.of("..", "docs");

    private Vectors() {}

    /**
     * One story of one source.
     *
     * @param invalid whether it holds events that no sender of ours sends
     */
    record Case(String name, boolean invalid, String source, List<Step> steps) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A batch and what must be so afterwards.
     *
     * @param source the one that is asked
     * @param send may be empty
     * @param rejected ids of the events that the answer must name, in their order
     * @param sees by user, titles by subject
     * @param portal the same with the eyes of the customer portal
     * @param views by subject, what digests counted of it; a visitor who is not logged in sees them
     * @param problems what is wrong with the chain of digests; missing where nothing is said of it
     */
    record Step(
            String source,
            JsonNode send,
            List<String> rejected,
            Map<String, Map<String, String>> sees,
            Map<String, Map<String, String>> portal,
            Map<String, Long> views,
            JsonNode problems) {

        Step sentTo(String other, JsonNode events) {
            return new Step(other, events, rejected, sees, portal, views, problems);
        }
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(DOCS.resolve("vectors"))) {
            for (Path file : files.sorted().toList()) {
                RunningReceiver.json(Files.readString(file)).path("cases").forEach(one -> cases.add(read(one)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static Case read(JsonNode json) {
        String source = json.path("source").asText();
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : json.path("steps")) {
            List<String> rejected = new ArrayList<>();
            step.path("rejected").forEach(id -> rejected.add(id.asText()));
            steps.add(new Step(
                    step.path("source").asText(source),
                    step.path("send"),
                    rejected,
                    sight(step.path("sees")),
                    sight(step.path("portal")),
                    views(step.path("views")),
                    step.path("problems")));
        }
        return new Case(
                json.path("name").asText(),
                json.path("invalid").asBoolean(),
                source,
                json.path("anyOrder").asBoolean() ? inEveryOrder(steps.get(0)) : steps);
    }

    /** Every order of the events, each in a source of its own; all in one batch, for the sake of time. */
    private static List<Step> inEveryOrder(Step step) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        List<Step> looks = new ArrayList<>();
        List<JsonNode> events = new ArrayList<>();
        step.send().forEach(events::add);
        for (List<JsonNode> order : orders(events)) {
            String source = step.source() + ":" + (looks.size() + 1);
            order.forEach(event -> all.add(((ObjectNode) event.deepCopy()).put("source", source)));
            looks.add(step.sentTo(source, all.arrayNode()));
        }
        looks.set(0, step.sentTo(looks.get(0).source(), all));
        return looks;
    }

    private static <T> List<List<T>> orders(List<T> some) {
        if (some.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (int first = 0; first < some.size(); first++) {
            List<T> rest = new ArrayList<>(some);
            T head = rest.remove(first);
            for (List<T> order : orders(rest)) {
                orders.add(Stream.concat(Stream.of(head), order.stream()).toList());
            }
        }
        return orders;
    }

    private static Map<String, Long> views(JsonNode json) {
        Map<String, Long> views = new TreeMap<>();
        json.fields()
                .forEachRemaining(one -> views.put(one.getKey(), one.getValue().asLong()));
        return views;
    }

    private static Map<String, Map<String, String>> sight(JsonNode json) {
        Map<String, Map<String, String>> sight = new TreeMap<>();
        json.fields().forEachRemaining(user -> {
            Map<String, String> titles = new TreeMap<>();
            user.getValue()
                    .fields()
                    .forEachRemaining(
                            hit -> titles.put(hit.getKey(), hit.getValue().asText()));
            sight.put(user.getKey(), titles);
        });
        return sight;
    }
}
