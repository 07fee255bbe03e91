package io.indexrelay.indexer.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.indexrelay.indexer.access.Access;
import io.indexrelay.indexer.access.AccessEvaluator;
import io.indexrelay.indexer.access.User;
import io.indexrelay.indexer.access.Visitor;
import io.indexrelay.indexer.rule.Entry;
import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.rule.Portal;
import io.indexrelay.indexer.rule.Source;
import io.indexrelay.indexer.store.Holdings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What one visitor sees in some sources at one moment. For one search; not thread-safe. */
final class Sight {

    private record InSource(Source source, AccessEvaluator evaluator) {}

    private final Map<String, InSource> sources = new TreeMap<>();
    private final boolean portal;

    /** Sees with the access of documents, or with that of their portal part. */
    Sight(boolean portal) {
        this.portal = portal;
    }

    /**
     * Opens the sources that were asked for and that we still hear from; the others are warned of.
     *
     * @param warnings gets one for each source that stays closed
     */
    static Sight of(Holdings.View view, SearchRequest request, Freshness freshness, ArrayNode warnings) {
        Sight sight = new Sight(request.portal());
        for (Source source : view.sources()) {
            String name = source.facts().source();
            if (!request.sources().isEmpty() && !request.sources().contains(name)) {
                continue;
            }
            if (freshness.isStale(source.facts())) {
                warnings.addObject()
                        .put("source", name)
                        .put(
                                "message",
                                "no heartbeat for "
                                        + freshness.silence(source.facts()).toMinutes()
                                        + " minutes: permissions may be out of date, so nothing of this source is shown");
            } else {
                sight.open(source, request.userKeyIn(name));
            }
        }
        request.sources().stream().filter(name -> view.source(name).isEmpty()).forEach(name -> warnings.addObject()
                .put("source", name)
                .put("message", "nothing has come from this source"));
        return sight;
    }

    /** The sources that are open. */
    Set<String> names() {
        return sources.keySet();
    }

    /** Lets a source be seen, as the user with that key. */
    void open(Source source, String userKey) {
        sources.put(
                source.facts().source(),
                new InSource(source, new AccessEvaluator(Visitor.of(userKey, source), source)));
    }

    /** Whether the visitor may see a document. */
    boolean sees(Key key) {
        InSource in = sources.get(key.source());
        return in != null
                && entry(key)
                        .filter(entry -> in.evaluator.allows(access(entry)))
                        .isPresent();
    }

    /** The entry of a document that is to be seen by somebody. */
    Optional<Entry> entry(Key key) {
        InSource in = sources.get(key.source());
        return in == null ? Optional.empty() : in.source.entry(key.subject()).filter(in.source::isShown);
    }

    /** What to call a user of a source. */
    Optional<String> displayName(String source, String userKey) {
        InSource in = sources.get(source);
        return in == null ? Optional.empty() : in.source.user(userKey).map(User::displayName);
    }

    Predicate<Key> predicate() {
        return this::sees;
    }

    private Access access(Entry entry) {
        Portal shown = entry.portal();
        if (portal) {
            return shown == null ? Access.NOBODY : shown.access();
        }
        return entry.rule();
    }
}
