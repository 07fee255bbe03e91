package io.indexrelay.testsupport.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the receiver's rule of the contract, for one source, in memory and in the plainest way, so that tests can compare
 * what a customer has with what the product has. Also checks what every stream of events must keep: no id twice with other
 * content, and no lower version of a partition key after a higher one. Not thread-safe.
 */
public final class Receiver {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Kept> subjects = new TreeMap<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final Map<String, String> highestByKey = new LinkedHashMap<>();
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();

    private static final class Kept {
        String contentVersion = "";
        String accessVersion = "";

        @Nullable
        JsonNode content;

        @Nullable
        JsonNode access;

        String deletedAt = "";
    }

    /** Takes a batch. */
    public void take(byte[] body) {
        try {
            MAPPER.readTree(body).forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that arrived, signals included, in order. */
    public List<JsonNode> events() {
        return List.copyOf(events);
    }

    /** Types and subjects of what arrived, without heartbeats: {@code content.upserted page/7}. */
    public List<String> told() {
        return events.stream()
                .filter(event -> event.has("subject"))
                .map(event -> event.path("type").asText().replaceAll("^io\\.indexrelay\\.|\\.v1$", "") + " "
                        + event.path("subject").asText())
                .toList();
    }

    /** What arrived that must never arrive. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /** Subjects of documents that are shown to somebody at all. */
    public Set<String> documents() {
        Set<String> shown = new HashSet<>();
        subjects.forEach((subject, kept) -> {
            if (kept.content != null && isDocument(subject) && !isContainerGone(kept)) {
                shown.add(subject);
            }
        });
        return shown;
    }

    /** The content part of a subject. */
    public Optional<JsonNode> content(String subject) {
        return Optional.ofNullable(subjects.get(subject)).map(kept -> kept.content);
    }

    /** The access part of a subject; of a set its whole rule. */
    public Optional<JsonNode> access(String subject) {
        return Optional.ofNullable(subjects.get(subject))
                .filter(kept -> kept.content != null)
                .map(kept -> kept.access);
    }

    /** Whether that user would see the document. */
    public boolean sees(String userKey, String subject) {
        Kept user = subjects.get("user/" + userKey);
        JsonNode person = user == null ? null : user.content;
        return person != null
                && person.path("active").asBoolean()
                && documents().contains(subject)
                && holds(access(subject).orElse(null), person, 0);
    }

    private void take(JsonNode event) {
        events.add(event);
        if (!event.has("sequence")) {
            return;
        }
        String version = String.format(
                "%010d:%s", event.path("epoch").asInt(), event.path("sequence").asText());
        watchOrder(event, version);
        String subject = event.path("subject").asText();
        Kept kept = subjects.computeIfAbsent(subject, name -> new Kept());
        JsonNode data = event.path("data");
        switch (event.path("type").asText().replaceAll("^io\\.indexrelay\\.|\\.v1$", "")) {
            case "content.upserted", "user.upserted", "access-set.upserted", "priority.upserted" -> upserted(
                    kept, data, version);
            case "content.access-changed" -> accessChanged(kept, data, version);
            case "content.deleted", "user.deleted", "access-set.deleted" -> deleted(subject, kept, version);
            case "sync.completed" -> completed(data);
            case "purge" -> purged(version);
            default -> {}
        }
    }

    private static void upserted(Kept kept, JsonNode data, String version) {
        if (version.compareTo(kept.contentVersion) > 0) {
            kept.contentVersion = version;
            kept.content = data;
        }
        accessChanged(kept, data.has("all") ? data : data.path("access"), version, true);
    }

    private static void accessChanged(Kept kept, JsonNode data, String version) {
        accessChanged(kept, data.path("access"), version, true);
    }

    private static void accessChanged(Kept kept, JsonNode access, String version, boolean isPart) {
        if (isPart && version.compareTo(kept.accessVersion) > 0) {
            kept.accessVersion = version;
            kept.access = access;
        }
    }

    private void deleted(String subject, Kept kept, String version) {
        if (version.compareTo(kept.contentVersion) <= 0) {
            return;
        }
        kept.contentVersion = version;
        kept.content = null;
        kept.deletedAt = version;
        if (!subject.startsWith("user/") && !subject.startsWith("access-set/")) {
            takeAlong(subject, version);
        }
    }

    /** What hangs on it goes too, and what hangs on that; but not the child pages of a page. */
    private void takeAlong(String subject, String version) {
        subjects.forEach((name, other) -> {
            if (other.content != null && hangsOn(other, subject) && other.contentVersion.compareTo(version) < 0) {
                other.content = null;
                takeAlong(name, version);
            }
        });
    }

    private void completed(JsonNode data) {
        if (data.path("failed").asLong() > 0) {
            return;
        }
        JsonNode scope = data.path("scope");
        String container = scope.path("kind").asText() + "/" + scope.path("id").asText();
        JsonNode started = data.path("started");
        String version = String.format(
                "%010d:%s",
                started.path("epoch").asInt(), started.path("sequence").asText());
        subjects.values().stream()
                .filter(kept -> kept.contentVersion.compareTo(version) < 0)
                .filter(kept -> scope.asText().equals("all") || belongsTo(kept, container, 0))
                .toList()
                .forEach(kept -> kept.content = null);
    }

    /** Everything that is older is forgotten, its versions too. */
    private void purged(String version) {
        subjects.values().removeIf(kept -> kept.contentVersion.compareTo(version) < 0);
    }

    /** Directly, or through what it hangs on. */
    private boolean belongsTo(Kept kept, String container, int depth) {
        JsonNode content = kept.content;
        if (content == null || depth > 8 || !content.has("container")) {
            return false;
        }
        String above = content.path("container").path("kind").asText() + "/"
                + content.path("container").path("id").asText();
        Kept owner = subjects.get(above);
        return above.equals(container) || (owner != null && belongsTo(owner, container, depth + 1));
    }

    /** A repetition of the very same event is the endpoint's own doing: it took a batch and did not say so. */
    private void watchOrder(JsonNode event, String version) {
        JsonNode before = byId.putIfAbsent(event.path("id").asText(), event);
        if (before != null) {
            if (!before.equals(event)) {
                violations.add(
                        "an id twice with other content: " + event.path("id").asText());
            }
            return;
        }
        String key = event.path("partitionkey").asText();
        String highest = highestByKey.getOrDefault(key, "");
        if (version.compareTo(highest) < 0) {
            violations.add("lower version of " + key + ": " + event.path("id").asText());
        }
        highestByKey.put(key, version.compareTo(highest) > 0 ? version : highest);
    }

    private boolean isContainerGone(Kept kept) {
        JsonNode content = kept.content;
        if (content == null || !content.has("container")) {
            return false;
        }
        JsonNode container = content.path("container");
        Kept owner = subjects.get(
                container.path("kind").asText() + "/" + container.path("id").asText());
        return owner != null && owner.deletedAt.compareTo(kept.contentVersion) > 0;
    }

    private static boolean hangsOn(Kept kept, String subject) {
        JsonNode content = kept.content;
        if (content == null) {
            return false;
        }
        JsonNode container = content.path("container");
        boolean contained =
                (container.path("kind").asText() + "/" + container.path("id").asText()).equals(subject);
        JsonNode access = kept.access;
        return contained || (access != null && access.toString().contains("\"doc:" + subject + "\""));
    }

    private static boolean isDocument(String subject) {
        return !subject.startsWith("user/")
                && !subject.startsWith("access-set/")
                && !subject.startsWith("priority/")
                && !subject.startsWith("sync/");
    }

    private boolean holds(@Nullable JsonNode access, JsonNode person, int depth) {
        if (access == null || depth > 8 || access.path("all").isEmpty()) {
            return false;
        }
        for (JsonNode clause : access.path("all")) {
            boolean any = false;
            for (JsonNode atom : clause) {
                any |= isTrue(atom.asText(), person, depth);
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }

    private boolean isTrue(String atom, JsonNode person, int depth) {
        int colon = atom.indexOf(':');
        String kind = colon < 0 ? atom : atom.substring(0, colon);
        String name = atom.substring(colon + 1);
        return switch (kind) {
            case "anyone", "authenticated" -> colon < 0;
            case "user" -> person.path("key").asText().equals(name);
            case "group" -> contains(person.path("groups"), name);
            case "org" -> contains(person.path("organizations"), name);
            case "set" -> holds(access("access-set/" + name).orElse(null), person, depth + 1);
            case "doc" -> documents().contains(name) && holds(access(name).orElse(null), person, depth + 1);
            default -> false;
        };
    }

    private static boolean contains(JsonNode array, String text) {
        for (JsonNode element : array) {
            if (element.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
