package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.access.AccessEvaluator;
import io.indexrelay.indexer.access.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** One source, the rule, and the texts that are kept: what the store would hold, without a disk. */
final class Bench {

    static final String SOURCE = "urn:indexrelay:confluence:one";
    private static final ObjectMapper JSON = new ObjectMapper();

    final ReceiverRule rule = new ReceiverRule();
    final Source source = Source.first(SOURCE, new Changes(), 0);
    final Map<String, ObjectNode> texts = new HashMap<>();
    final Map<String, Entry> stored = new HashMap<>();
    private long now = 1_000_000;

    void later(Duration time) {
        now += time.toMillis();
    }

    Outcome apply(Event event) {
        Changes changes = new Changes();
        Outcome outcome = rule.apply(event, source, changes, now);
        changes.texts().forEach((key, text) -> change(texts, key.subject(), text));
        changes.entries().forEach((key, entry) -> change(stored, key.subject(), entry));
        return outcome;
    }

    void applyAll(List<Event> events) {
        events.forEach(this::apply);
    }

    private static <T> void change(Map<String, T> map, String key, Optional<T> value) {
        map.remove(key);
        value.ifPresent(there -> map.put(key, there));
    }

    boolean shows(String subject) {
        return source.entry(subject).filter(source::isShown).isPresent();
    }

    boolean sees(String user, String subject) {
        return source.entry(subject)
                .filter(source::isShown)
                .filter(entry -> new AccessEvaluator(Visitor.of(user, source), source).allows(entry.rule()))
                .isPresent();
    }

    /** Who sees what, with the version and text of each document: all that a searcher could tell apart. */
    Map<String, String> visible(List<String> users) {
        Map<String, String> visible = new TreeMap<>();
        for (String user : users) {
            AccessEvaluator evaluator = new AccessEvaluator(Visitor.of(user, source), source);
            source.shown().filter(entry -> evaluator.allows(entry.rule())).forEach(entry -> {
                ObjectNode text = texts.get(entry.subject());
                visible.put(
                        user + " sees " + entry.subject(),
                        entry.content() + " " + (text == null ? "WITHOUT TEXT" : text.path("title")));
            });
        }
        return visible;
    }

    TreeSet<String> shown() {
        return new TreeSet<>(source.shown().map(Entry::subject).toList());
    }

    static Version version(int epoch, long sequence) {
        return new Version(epoch, String.format("%020d", sequence));
    }

    static Event event(String type, String subject, Version version, String data) {
        try {
            ObjectNode parsed = (ObjectNode) JSON.readTree(data.replace('\'', '"'));
            String name = "io.indexrelay." + type + ".v1";
            return new Event("one:" + version, SOURCE, name, subject, version, "", "live", "", parsed);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static Event upserted(String subject, long sequence, String container, String access) {
        return upserted(subject, version(1, sequence), container, access);
    }

    /** An upsert whose title tells its version. */
    static Event upserted(String subject, Version version, String container, String access) {
        String[] parts = subject.split("/");
        String in = container.isEmpty()
                ? ""
                : ",'container':{'kind':'%s','id':'%s'}".formatted((Object[]) container.split("/"));
        return event(
                "content.upserted",
                subject,
                version,
                "{'kind':'%s','id':'%s','title':'at %s'%s,'access':{'all':%s}}"
                        .formatted(parts[0], parts[1], version, in, access));
    }

    static Event deleted(String subject, long sequence) {
        return deleted(subject, version(1, sequence));
    }

    static Event deleted(String subject, Version version) {
        String[] parts = subject.split("/");
        return event(
                "content.deleted", subject, version, "{'kind':'%s','id':'%s','reason':'deleted'}".formatted((Object[])
                                parts));
    }

    static Event accessChanged(String subject, long sequence, String access) {
        String[] parts = subject.split("/");
        return event(
                "content.access-changed",
                subject,
                version(1, sequence),
                "{'kind':'%s','id':'%s','access':{'all':%s}}".formatted(parts[0], parts[1], access));
    }

    static Event accessSet(String id, long sequence, String all) {
        return event(
                "access-set.upserted",
                "access-set/" + id,
                version(1, sequence),
                "{'id':'%s','title':'','all':%s}".formatted(id, all));
    }

    static Event accessSetDeleted(String id, long sequence) {
        return event("access-set.deleted", "access-set/" + id, version(1, sequence), "{'id':'%s'}".formatted(id));
    }

    static Event user(String key, long sequence, boolean active, String groups) {
        return user(key, version(1, sequence), active, groups);
    }

    static Event user(String key, Version version, boolean active, String groups) {
        return event(
                "user.upserted",
                "user/" + key,
                version,
                "{'key':'%s','username':'%s','displayName':'%s','active':%s,'groups':%s,'organizations':[]}"
                        .formatted(key, key, key, active, groups));
    }

    static Event userDeleted(String key, long sequence) {
        return event("user.deleted", "user/" + key, version(1, sequence), "{'key':'%s'}".formatted(key));
    }

    static Event syncCompleted(String scope, long sequence, long started, int failed) {
        return event(
                "sync.completed",
                "sync/" + scope,
                version(1, sequence),
                "{'generation':1,'started':{'epoch':1,'sequence':'%020d'},'counts':{},'failed':%d}"
                        .formatted(started, failed));
    }
}
