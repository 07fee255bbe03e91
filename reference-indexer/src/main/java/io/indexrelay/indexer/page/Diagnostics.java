package io.indexrelay.indexer.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.access.Access;
import io.indexrelay.indexer.access.AccessEvaluator;
import io.indexrelay.indexer.access.User;
import io.indexrelay.indexer.access.Visitor;
import io.indexrelay.indexer.receive.Arrival;
import io.indexrelay.indexer.receive.ArrivalLog;
import io.indexrelay.indexer.rule.Entry;
import io.indexrelay.indexer.rule.Facts;
import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.rule.Portal;
import io.indexrelay.indexer.rule.Source;
import io.indexrelay.indexer.search.Freshness;
import io.indexrelay.indexer.store.Blobs;
import io.indexrelay.indexer.store.Holdings;
import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JSON behind the page and for tests. */
public final class Diagnostics {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Holdings holdings;
    private final Blobs blobs;
    private final ArrivalLog log;
    private final Freshness freshness;

    public Diagnostics(Holdings holdings, Blobs blobs, ArrivalLog log, Freshness freshness) {
        this.holdings = holdings;
        this.blobs = blobs;
        this.log = log;
        this.freshness = freshness;
    }

    /** {@code GET /events?after=N&limit=N}: what arrived after an arrival number, and what was refused last. */
    public Answer events(Request request) throws Refusal {
        long after = request.number("after", 0, 0, Long.MAX_VALUE / 10);
        int limit = (int) request.number("limit", 1000, 1, 10_000);
        List<Arrival> arrivals = log.after(after, limit);
        ObjectNode answer = object();
        answer.put(
                "last",
                arrivals.isEmpty() ? after : arrivals.get(arrivals.size() - 1).number());
        ArrayNode events = answer.putArray("events");
        arrivals.forEach(arrival -> events.add(arrival.json()));
        ArrayNode refused = answer.putArray("refused");
        log.refused().forEach(arrival -> refused.add(arrival.json()));
        return Answer.json(answer);
    }

    /** {@code GET /sources}: what is held of each source, in numbers, and whether we still hear from it. */
    public Answer sources(Request request) throws IOException {
        ArrayNode answer = array();
        holdings.read(view -> {
            view.sources().forEach(source -> answer.add(described(source)));
            return answer;
        });
        return Answer.json(answer);
    }

    private ObjectNode described(Source source) {
        Map<String, Long> kinds = new TreeMap<>();
        source.shown()
                .flatMap(entry -> entry.document().stream())
                .forEach(document -> kinds.merge(document.kind(), 1L, Long::sum));
        ObjectNode json = object();
        json.put("source", source.facts().source()).put("epoch", source.facts().epoch());
        json.put("documents", kinds.values().stream().mapToLong(Long::longValue).sum());
        json.set("kinds", JSON.valueToTree(kinds));
        json.put("users", source.current(Facts.Person.class).count());
        json.put("accessSets", source.current(Facts.AccessSet.class).count());
        source.digests().chains().stream()
                .filter(chain -> chain.epoch() == source.facts().epoch())
                .forEach(chain -> json.put("chain", chain.state()));
        json.put("stale", freshness.isStale(source.facts()));
        if (source.facts().heartbeat() > 0) {
            json.put("heartbeatSecondsAgo", freshness.silence(source.facts()).toSeconds());
        }
        json.set("notes", JSON.valueToTree(source.facts().notes()));
        json.set("unknownTypes", JSON.valueToTree(source.facts().unknownTypes()));
        return json;
    }

    /** {@code GET /users?source=}: the users of a source, by name. */
    public Answer users(Request request) throws Refusal, IOException {
        ArrayNode answer = array();
        from(request, (view, source) -> sorted(source).forEach(user -> {
            ObjectNode json = answer.addObject();
            json.put("key", user.key()).put("username", user.username());
            json.put("displayName", user.displayName()).put("email", user.email());
            json.put("active", user.active());
            json.set("groups", JSON.valueToTree(user.sortedGroups()));
            json.set("organizations", JSON.valueToTree(user.organizations()));
        }));
        return Answer.json(answer);
    }

    /** {@code GET /subjects?source=}: the documents that are there to be seen by somebody. */
    public Answer subjects(Request request) throws Refusal, IOException {
        ArrayNode answer = array();
        from(
                request,
                (view, source) -> source.shown().map(Entry::subject).sorted().forEach(answer::add));
        return Answer.json(answer);
    }

    /** {@code GET /document?source=&subject=}: one document as it came, with versions and access; 404 where hidden. */
    public Answer document(Request request) throws Refusal, IOException {
        String subject = request.required("subject");
        ObjectNode answer = object();
        from(request, (view, source) -> {
            Optional<Entry> shown = source.entry(subject).filter(source::isShown);
            if (shown.isPresent()) {
                describe(shown.get(), answer);
                String blob = shown.get().document().map(Facts.Document::blob).orElse("");
                blobs.size(blob.isEmpty() ? "-" : blob).ifPresent(size -> answer.put("bytesHeld", size));
                view.text(new Key(source.facts().source(), subject)).ifPresent(data -> answer.set("data", data));
            }
        });
        if (answer.isEmpty()) {
            throw new Refusal(404, "there is no such document to be seen");
        }
        return Answer.json(answer);
    }

    private static void describe(Entry entry, ObjectNode answer) {
        answer.put("subject", entry.subject());
        answer.set("contentVersion", JSON.valueToTree(entry.content()));
        answer.set("accessVersion", JSON.valueToTree(entry.access()));
        answer.set("access", JSON.valueToTree(entry.rule()));
        Portal portal = entry.portal();
        if (portal != null) {
            answer.set("portal", JSON.valueToTree(portal));
        }
    }

    /**
     * {@code GET /visible?source=&subject=}: the keys of the users that may see a document, {@code ""} for visitors who
     * are not logged in. Without a subject: the same for every document, by subject. With {@code portal=true} in the
     * customer portal. Takes no account of silence.
     */
    public Answer visible(Request request) throws Refusal, IOException {
        Optional<String> subject = request.parameter("subject");
        boolean inPortal = request.parameter("portal").filter("true"::equals).isPresent();
        Map<String, ArrayNode> seen = new LinkedHashMap<>();
        from(request, (view, source) -> {
            List<Entry> documents = subject.map(one -> source.entry(one).filter(source::isShown).stream())
                    .orElseGet(source::shown)
                    .sorted(Comparator.comparing(Entry::subject))
                    .toList();
            documents.forEach(document -> seen.put(document.subject(), array()));
            Stream.concat(Stream.of(""), sorted(source).stream().map(User::key).sorted())
                    .forEach(key -> {
                        AccessEvaluator evaluator = new AccessEvaluator(Visitor.of(key, source), source);
                        documents.stream()
                                .filter(document -> evaluator.allows(inPortal ? portal(document) : document.rule()))
                                .forEach(document -> seen.getOrDefault(document.subject(), array())
                                        .add(key));
                    });
        });
        return subject.isPresent()
                ? Answer.json(seen.getOrDefault(subject.get(), array()))
                : Answer.json(JSON.valueToTree(seen));
    }

    private static Access portal(Entry document) {
        Portal shown = document.portal();
        return shown == null ? Access.NOBODY : shown.access();
    }

    /** {@code GET /health}: 200 while everything can be read; {@code stale} names the sources that fell silent. */
    public Answer health(Request request) throws IOException {
        return Answer.json(holdings.read(view -> {
            ObjectNode answer = object();
            answer.put("status", "ok").put("arrivals", view.arrivals());
            answer.put("maxStaleMinutes", freshness.longest().toMinutes());
            ArrayNode stale = answer.putArray("stale");
            view.sources().stream()
                    .map(Source::facts)
                    .filter(freshness::isStale)
                    .forEach(facts -> stale.add(facts.source()));
            if (!stale.isEmpty()) {
                answer.put("status", "stale");
            }
            return answer;
        }));
    }

    private static List<User> sorted(Source source) {
        return source.current(Facts.Person.class)
                .map(Facts.Person::user)
                .sorted(Comparator.comparing((User user) -> user.displayName().toLowerCase(java.util.Locale.ROOT))
                        .thenComparing(User::key))
                .toList();
    }

    /** Reads from the source that a request names; a source that is not known has nothing. */
    private void from(Request request, ReadSource read) throws Refusal, IOException {
        String name = request.required("source");
        holdings.read(view -> {
            Optional<Source> source = view.source(name);
            if (source.isPresent()) {
                read.from(view, source.get());
            }
            return name;
        });
    }

    private interface ReadSource {
        void from(Holdings.View view, Source source) throws IOException;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
