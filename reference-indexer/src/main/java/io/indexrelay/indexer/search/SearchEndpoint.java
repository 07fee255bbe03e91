package io.indexrelay.indexer.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.Link;
import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.store.Fields;
import io.indexrelay.indexer.store.Holdings;
import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.Handler;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.IOException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/**
 * {@code GET /search}: the documents that fit a query and that one visitor may see, the best first; everything by date
 * where nothing was asked for. Scores stay here, because they depend a little on documents that the visitor may not see.
 */
public final class SearchEndpoint implements Handler {

    private static final Sort NEWEST_FIRST = new Sort(new SortField(Fields.UPDATED, SortField.Type.LONG, true));

    private final QuerySyntax syntax = new QuerySyntax(Fields.analyzer());
    private final Holdings holdings;
    private final Freshness freshness;
    private final Clock clock;

    public SearchEndpoint(Holdings holdings, Freshness freshness, Clock clock) {
        this.holdings = holdings;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public Answer handle(Request request) throws Refusal, IOException {
        Query words = syntax.parse(request.parameter("q").orElse(""));
        List<String> known = holdings.read(Holdings.View::names);
        SearchRequest search = SearchRequest.of(request, known);
        return Answer.json(holdings.read(view -> search(view, search, words)));
    }

    private ObjectNode search(Holdings.View view, SearchRequest request, Query words) throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        Sight sight = Sight.of(view, request, freshness, answer.putArray("warnings"));
        Query query = permitted(words, request, sight);
        return view.search(searcher -> {
            TopDocs found = best(searcher, query, words, request);
            answer.put("total", found.totalHits.value);
            answer.put("offset", request.offset()).put("limit", request.limit());
            Map<Integer, Key> shown = new LinkedHashMap<>();
            for (int i = request.offset(); i < found.scoreDocs.length; i++) {
                shown.put(found.scoreDocs[i].doc, Hits.key(searcher, found.scoreDocs[i].doc));
            }
            Map<Key, Long> views = views(view, shown.values());
            Hits hits = new Hits(view, sight, request.portal());
            Snippets snippets = new Snippets(words);
            ArrayNode results = answer.putArray("results");
            for (Map.Entry<Integer, Key> one : shown.entrySet()) {
                ObjectNode hit = hits.hit(one.getValue(), searcher, one.getKey(), snippets);
                results.add(hit.put("views", views.getOrDefault(one.getValue(), 0L)));
            }
            return answer;
        });
    }

    /** What was counted of some documents; a number says little about a day, so it is of a month. */
    private Map<Key, Long> views(Holdings.View view, Collection<Key> keys) throws IOException {
        Period period = Period.last(Period.OF_HITS, clock);
        Map<Key, Long> views = new HashMap<>();
        for (String source : keys.stream().map(Key::source).distinct().toList()) {
            List<Link> counting = view.source(source).map(period::digests).orElse(List.of());
            List<String> subjects = keys.stream()
                    .filter(key -> key.source().equals(source))
                    .map(Key::subject)
                    .toList();
            view.activity(source, counting, subjects)
                    .bySubject()
                    .forEach((subject, counts) -> views.put(new Key(source, subject), counts.views()));
        }
        return views;
    }

    private static Query permitted(Query words, SearchRequest request, Sight sight) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words, BooleanClause.Occur.MUST);
        if (!request.kinds().isEmpty()) {
            List<BytesRef> kinds = request.kinds().stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(Fields.KIND, kinds), BooleanClause.Occur.FILTER);
        }
        query.add(new PermittedQuery(sight.predicate()), BooleanClause.Occur.FILTER);
        return query.build();
    }

    private static TopDocs best(IndexSearcher searcher, Query query, Query words, SearchRequest request)
            throws IOException {
        Sort order = words instanceof MatchAllDocsQuery
                ? NEWEST_FIRST
                : new Sort(SortField.FIELD_SCORE, NEWEST_FIRST.getSort()[0]);
        int most = request.offset() + request.limit();
        return searcher.search(query, new TopFieldCollectorManager(order, most, null, Integer.MAX_VALUE));
    }
}
