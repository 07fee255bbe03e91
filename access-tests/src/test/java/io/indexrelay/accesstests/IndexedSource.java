package io.indexrelay.accesstests;

import io.indexrelay.delivery.Transport;
import io.indexrelay.indexer.access.Access;
import io.indexrelay.indexer.access.AccessEvaluator;
import io.indexrelay.indexer.access.Visitor;
import io.indexrelay.indexer.receive.BatchParser;
import io.indexrelay.indexer.rule.Changes;
import io.indexrelay.indexer.rule.Entry;
import io.indexrelay.indexer.rule.Event;
import io.indexrelay.indexer.rule.Outcome;
import io.indexrelay.indexer.rule.Portal;
import io.indexrelay.indexer.rule.ReceiverRule;
import io.indexrelay.indexer.rule.Source;
import io.indexrelay.indexer.web.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The endpoint: what the reference indexer holds and shows, by its own rule, without its server and its disk. */
final class IndexedSource implements Transport {

    private final BatchParser parser = new BatchParser();
    private final ReceiverRule receiverRule = new ReceiverRule();
    private @Nullable Source source;
    private int events;

    /** How many events have come, without heartbeats. */
    int events() {
        return events;
    }

    @Override
    public Answer send(Request request) {
        if (request.method().equals("POST")) {
            try {
                parser.parse(request.body()).forEach(this::take);
            } catch (Refusal | IOException e) {
                throw new AssertionError("a batch that no receiver can read", e);
            }
        }
        return new Answer.Answered(204, null, null, new byte[0], 1);
    }

    @Override
    public Answer send(Request request, Content content) {
        return new Answer.Answered(204, null, null, new byte[0], 1);
    }

    @Override
    public void close() {}

    private void take(Event event) {
        Changes changes = new Changes();
        Source held = source;
        if (held == null) {
            held = Source.first(event.source(), changes, 0);
            source = held;
        }
        Outcome outcome = receiverRule.apply(event, held, changes, 0);
        if (outcome.result() == Outcome.Result.REJECTED || outcome.result() == Outcome.Result.UNKNOWN_TYPE) {
            throw new AssertionError(event.type() + " " + event.subject() + ": " + outcome);
        }
        events += event.subject().isEmpty() ? 0 : 1;
    }

    /** Subjects of the documents that are shown to somebody, if their rule says so. */
    Set<String> documents() {
        Source held = source;
        return held == null
                ? Set.of()
                : new TreeSet<>(held.shown().map(Entry::subject).toList());
    }

    /** Who sees each document that is shown; {@code ""} is the visitor who is not logged in. */
    Map<String, Set<String>> viewers(List<String> userKeys) {
        return viewers(userKeys, Entry::rule);
    }

    /** The same in the customer portal. */
    Map<String, Set<String>> viewersInPortal(List<String> userKeys) {
        return viewers(userKeys, IndexedSource::inPortal);
    }

    private static Access inPortal(Entry entry) {
        Portal shown = entry.portal();
        return shown == null ? Access.NOBODY : shown.access();
    }

    private Map<String, Set<String>> viewers(List<String> userKeys, Function<Entry, Access> rule) {
        Map<String, Set<String>> viewers = new TreeMap<>();
        Source held = source;
        if (held == null) {
            return viewers;
        }
        List<Entry> shown = held.shown().toList();
        shown.forEach(entry -> viewers.put(entry.subject(), new TreeSet<>()));
        for (String key : userKeys) {
            AccessEvaluator evaluator = new AccessEvaluator(Visitor.of(key, held), held);
            for (Entry entry : shown) {
                if (evaluator.allows(rule.apply(entry))) {
                    viewers.computeIfAbsent(entry.subject(), subject -> new TreeSet<>())
                            .add(key);
                }
            }
        }
        return viewers;
    }

    boolean sees(String userKey, String subject, boolean inPortal) {
        List<String> asked = List.of(userKey);
        return (inPortal ? viewersInPortal(asked) : viewers(asked))
                .getOrDefault(subject, Set.of())
                .contains(userKey);
    }

    /** The rule of a document in the customer portal, as it stands. */
    Optional<Access> portal(String subject) {
        Source held = source;
        return held == null ? Optional.empty() : held.entry(subject).map(IndexedSource::inPortal);
    }

    /** The rule of a document or a set, as it stands. */
    Optional<Access> rule(String subject) {
        Source held = source;
        if (held == null) {
            return Optional.empty();
        }
        return subject.startsWith("access-set/")
                ? held.accessSet(subject.substring("access-set/".length()))
                : held.entry(subject).map(Entry::rule);
    }
}
