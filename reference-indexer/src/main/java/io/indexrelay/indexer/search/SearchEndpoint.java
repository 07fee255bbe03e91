package io.indexrelay.indexer.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.rule.Source;
import io.indexrelay.indexer.store.Fields;
import io.indexrelay.indexer.store.Holdings;
import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.Handler;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.IOException;
import java.util.List;
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

    public SearchEndpoint(Holdings holdings, Freshness freshness) {
        this.holdings = holdings;
        this.freshness = freshness;
    }

    @Override
    public Answer handle(Request request) throws Refusal, IOException {
        Query words = syntax.parse(request.parameter("q").orElse(""));
        List<String> known = holdings.read(view ->
                view.sources().stream().map(source -> source.facts().source()).toList());
        SearchRequest search = SearchRequest.of(request, known);
        return Answer.json(holdings.read(view -> search(view, search, words)));
    }

    private ObjectNode search(Holdings.View view, SearchRequest request, Query words) throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        Sight sight = open(view, request, answer.putArray("warnings"));
        Query query = permitted(words, request, sight);
        return view.search(searcher -> {
            TopDocs found = best(searcher, query, words, request);
            answer.put("total", found.totalHits.value);
            answer.put("offset", request.offset()).put("limit", request.limit());
            Hits hits = new Hits(view, sight, new Snippets(words), request.portal());
            ArrayNode results = answer.putArray("results");
            for (int i = request.offset(); i < found.scoreDocs.length; i++) {
                results.add(hits.hit(searcher, found.scoreDocs[i].doc));
            }
            return answer;
        });
    }

    /** Opens the sources that were asked for and that we still hear from; the others are warned of. */
    private Sight open(Holdings.View view, SearchRequest request, ArrayNode warnings) {
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
