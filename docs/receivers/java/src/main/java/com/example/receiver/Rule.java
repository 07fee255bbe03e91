package com.example.receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The receiver's rule: what one event does. docs/receiver-rule.md says the same in words. */
final class Rule {

    /** Seconds for which versions stay at least, even if a sync swept their subject. */
    private static final long VERSIONS_KEPT = 7 * 24 * 3600;

    private final Store store;
    private final Clock clock;

    /** By source: when its last heartbeat came, or its first event, in Unix seconds; not kept through restarts. */
    final Map<String, Long> heard = new ConcurrentHashMap<>();

    Rule(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Gives nothing when the event was taken (also when it is old or of no use), else why it is rejected. */
    Optional<String> apply(Event event) {
        try {
            applied(event);
            return Optional.empty();
        } catch (Malformed malformed) {
            return Optional.of(malformed.getMessage());
        }
    }

    private void applied(Event event) throws Malformed {
        heard.putIfAbsent(event.source(), now());
        if (event.type().equals("io.indexrelay.heartbeat.v1")) {
            heard.put(event.source(), now());
        }
        Handler handler = HANDLERS.get(event.type());
        if (handler == null) {
            return; // ping, and types of a later version
        }
        if (event.version() == null || event.subject().isEmpty()) {
            throw new Malformed(event.type() + " must have subject, epoch and sequence");
        }
        Source source = store.source(event.source());
        if (event.version().epoch() > source.epoch) {
            source.epoch = event.version().epoch();
            store.keepFacts(source);
        }
        if (event.version().epoch() == source.epoch && !source.sweptBefore.isNewerThan(event.version())) {
            handler.handle(this, source, event);
        }
    }

    private void contentUpserted(Source source, Event event) throws Malformed {
        requireContent(event);
        agrees(event, "kind", Source.kind(event.subject()));
        agrees(event, "id", id(event));
        List<String> hangsOn = hangsOn(event);
        Entry entry = source.entry(event.subject());
        if (event.version().isNewerThan(entry.content())) {
            boolean gone = hangsOn.stream()
                    .anyMatch(subject -> source.deletion(subject).isNewerThan(event.version()));
            ObjectNode content = event.data().deepCopy().without(List.of("access", "portal"));
            entry = entry.withContent(event.version(), gone ? null : content, hangsOn, now());
        }
        store.keep(source, withAccessPart(entry, event));
    }

    private void accessChanged(Source source, Event event) throws Malformed {
        requireContent(event);
        store.keep(source, withAccessPart(source.entry(event.subject()), event));
    }

    private Entry withAccessPart(Entry entry, Event event) {
        return event.version().isNewerThan(entry.access())
                ? entry.withAccess(
                        event.version(),
                        event.data().get("access"),
                        event.data().get("portal"),
                        now())
                : entry;
    }

    private void contentDeleted(Source source, Event event) throws Malformed {
        requireContent(event);
        delete(source, event);
        Version deletion = source.deletion(event.subject());
        for (Entry entry : List.copyOf(source.entries.values())) {
            if (entry.hangsOn().contains(event.subject()) && deletion.isNewerThan(entry.content())) {
                store.keep(source, entry.withoutData());
            }
        }
    }

    private void delete(Source source, Event event) {
        Entry entry = source.entry(event.subject());
        if (event.version().isNewerThan(entry.content())) {
            entry = entry.withContent(event.version(), null, List.of(), now());
        }
        store.keep(source, entry.withDeletion(event.version(), now()));
    }

    /** A user, an access set or a priority. */
    private void upserted(Source source, Event event) throws Malformed {
        requireSubject(event, event.type().split("\\.")[2]);
        agrees(event, Source.kind(event.subject()).equals("user") ? "key" : "id", id(event));
        Entry entry = source.entry(event.subject());
        if (event.version().isNewerThan(entry.content())) {
            store.keep(source, entry.withContent(event.version(), event.data(), List.of(), now()));
        }
    }

    private void deleted(Source source, Event event) throws Malformed {
        requireSubject(event, event.type().split("\\.")[2]);
        delete(source, event);
    }

    /** Kept whatever the chain says of it; asked for problems, we tell them. */
    private void digest(Source source, Event event) throws Malformed {
        requireSubject(event, "digest");
        requireDigest(event.data());
        Link link = Link.of(event);
        if (source.links.stream().noneMatch(link::isSameAs)) {
            store.keepLink(source, link);
        }
    }

    /** sync.started and self-checks change nothing here. */
    private void noted(Source source, Event event) {}

    private void syncCompleted(Source source, Event event) throws Malformed {
        Version started = started(event);
        Optional<String> scope = scope(event);
        JsonNode failed = event.data().path("failed");
        if (!failed.isIntegralNumber() || failed.longValue() < 0) {
            throw new Malformed("data.failed must be a whole number");
        }
        if (failed.longValue() > 0) {
            return;
        }
        if (scope.isEmpty()) {
            source.sweptBefore = Version.newest(source.sweptBefore, started);
            source.sweptScopes.values().removeIf(version -> !version.isNewerThan(source.sweptBefore));
            sweep(source, entry -> started.isNewerThan(entry.content()), started, now() - VERSIONS_KEPT);
        } else {
            source.sweptScopes.merge(scope.get(), started, Version::newest);
            sweep(source, entry -> entry.data() != null && source.isSwept(entry), started, now() - VERSIONS_KEPT);
        }
    }

    private void purge(Source source, Event event) {
        source.sweptBefore = Version.newest(source.sweptBefore, event.version());
        sweep(source, entry -> event.version().isNewerThan(entry.content()), event.version(), now());
        store.forgetLinks(source);
    }

    /** The content goes; versions go too where all are older than the mark, which says the same from now on. */
    private void sweep(Source source, Predicate<Entry> isSwept, Version mark, long changedUntil) {
        store.keepFacts(source);
        for (Entry entry : source.entries.values().stream().filter(isSwept).toList()) {
            if (mark.isNewerThan(entry.newest()) && entry.changed() <= changedUntil) {
                store.forget(source, entry.subject());
            } else {
                store.keep(source, entry.withContent(entry.content(), null, List.of(), entry.changed()));
            }
        }
    }

    private interface Handler {
        void handle(Rule rule, Source source, Event event) throws Malformed;
    }

    private static final Map<String, Handler> HANDLERS = Map.ofEntries(
            Map.entry("io.indexrelay.content.upserted.v1", Rule::contentUpserted),
            Map.entry("io.indexrelay.content.deleted.v1", Rule::contentDeleted),
            Map.entry("io.indexrelay.content.access-changed.v1", Rule::accessChanged),
            Map.entry("io.indexrelay.access-set.upserted.v1", Rule::upserted),
            Map.entry("io.indexrelay.access-set.deleted.v1", Rule::deleted),
            Map.entry("io.indexrelay.user.upserted.v1", Rule::upserted),
            Map.entry("io.indexrelay.user.deleted.v1", Rule::deleted),
            Map.entry("io.indexrelay.priority.upserted.v1", Rule::upserted),
            Map.entry("io.indexrelay.activity.digest.v1", Rule::digest),
            Map.entry("io.indexrelay.sync.started.v1", Rule::noted),
            Map.entry("io.indexrelay.sync.completed.v1", Rule::syncCompleted),
            Map.entry("io.indexrelay.self-check.v1", Rule::noted),
            Map.entry("io.indexrelay.purge.v1", Rule::purge));

    private static String id(Event event) {
        return event.subject().substring(event.subject().indexOf('/') + 1);
    }

    private static void requireContent(Event event) throws Malformed {
        if (!event.subject().matches("(?s)[^/]+/.+") || Source.NOT_CONTENT.contains(Source.kind(event.subject()))) {
            throw new Malformed("subject must be <kind>/<id> with a kind of content");
        }
    }

    private static void requireSubject(Event event, String kind) throws Malformed {
        if (!event.subject().startsWith(kind + "/") || id(event).isEmpty()) {
            throw new Malformed("subject must be " + kind + "/<id>");
        }
    }

    private static void agrees(Event event, String field, String expected) throws Malformed {
        JsonNode value = event.data().path(field);
        if (!value.isTextual() || !value.textValue().equals(expected)) {
            throw new Malformed("data." + field + " must be what the subject says");
        }
    }

    /** Its container and every document that its access names. */
    private static List<String> hangsOn(Event event) throws Malformed {
        Set<String> subjects = new LinkedHashSet<>(Access.documents(event.data().get("access")));
        if (event.data().has("container")) {
            String kind = event.data().path("container").path("kind").asText();
            String id = event.data().path("container").path("id").asText();
            if (kind.isEmpty() || id.isEmpty()) {
                throw new Malformed("data.container must have a kind and an id");
            }
            subjects.add(kind + "/" + id);
        }
        subjects.remove(event.subject());
        return new ArrayList<>(subjects);
    }

    /** What makes a digest a part of the chain, and its counts numbers. */
    private static void requireDigest(JsonNode data) throws Malformed {
        JsonNode part = data.path("part");
        if (!isWhole(data.path("number"), 1)
                || !isWhole(part, 1)
                || !isWhole(data.path("parts"), part.longValue())) {
            throw new Malformed(
                    "data.number, part and parts must be whole numbers, 1 or more, and part not above parts");
        }
        JsonNode previous = data.path("previous");
        if (!previous.isTextual() || !previous.textValue().matches("([0-9a-f]{64})?")) {
            throw new Malformed("data.previous must be a SHA-256 in lower-case hexadecimal, or empty");
        }
        boolean isCounts = data.path("entries").isArray();
        for (JsonNode entry : data.path("entries")) {
            isCounts &= entry.path("subject").isTextual() && isWhole(entry.path("views"), 0);
        }
        if (!isCounts) {
            throw new Malformed("data.entries must be an array of objects with subject and views");
        }
    }

    private static boolean isWhole(JsonNode number, long least) {
        return number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= least;
    }

    private static Version started(Event event) throws Malformed {
        JsonNode epoch = event.data().path("started").path("epoch");
        String sequence = event.data().path("started").path("sequence").asText();
        if (epoch.isInt() && epoch.intValue() > 0 && sequence.matches("[0-9]{20}")) {
            Version started = new Version(epoch.intValue(), sequence);
            if (event.version().isNewerThan(started)) {
                return started;
            }
        }
        throw new Malformed("data.started must be the version of the sync.started event");
    }

    /** The container that a sync is about, as a subject; empty for all. */
    private static Optional<String> scope(Event event) throws Malformed {
        requireSubject(event, "sync");
        String scope = id(event);
        if (scope.equals("all")) {
            return Optional.empty();
        }
        if (!scope.matches("(?s)[^:]+:.+")) {
            throw new Malformed("subject must be sync/all or sync/<kind>:<id>");
        }
        return Optional.of(scope.replaceFirst(":", "/"));
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
