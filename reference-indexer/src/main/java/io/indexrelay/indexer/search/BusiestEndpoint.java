package io.indexrelay.indexer.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.Link;
import io.indexrelay.indexer.store.Holdings;
import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.Handler;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code GET /busiest}: the documents with most views, viewers, edits or comments of those that one visitor may see, for
 * some time back. What digests count of other documents shows nowhere, not even in a sum.
 */
public final class BusiestEndpoint implements Handler {

    private static final int STEPS = 24;

    private final Holdings holdings;
    private final Freshness freshness;
    private final Clock clock;

    public BusiestEndpoint(Holdings holdings, Freshness freshness, Clock clock) {
        this.holdings = holdings;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public Answer handle(Request request) throws Refusal, IOException {
        Busiest.Measure measure = measure(request);
        Period period = Period.of(request, clock);
        SearchRequest asked = SearchRequest.of(request, holdings.read(Holdings.View::names));
        return Answer.json(holdings.read(view -> answer(view, asked, measure, period)));
    }

    private static Busiest.Measure measure(Request request) throws Refusal {
        String by = request.parameter("by").filter(given -> !given.isEmpty()).orElse("views");
        return Arrays.stream(Busiest.Measure.values())
                .filter(measure -> measure.word().equals(by))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        400,
                        "parameter 'by' is '" + by + "': must be "
                                + Arrays.stream(Busiest.Measure.values())
                                        .map(Busiest.Measure::word)
                                        .collect(Collectors.joining(" or "))));
    }

    private ObjectNode answer(Holdings.View view, SearchRequest asked, Busiest.Measure measure, Period period)
            throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        Sight sight = Sight.of(view, asked, freshness, answer.putArray("warnings"));
        Busiest busiest = new Busiest();
        Map<String, List<Link>> counting = new LinkedHashMap<>();
        for (String source : sight.names()) {
            List<Link> links = view.source(source).map(period::digests).orElse(List.of());
            busiest.add(source, view.activity(source, links));
            counting.put(source, links);
        }
        List<Link> all = counting.values().stream().flatMap(List::stream).toList();
        describe(all, answer);
        Steps steps = Steps.over(all, STEPS);
        ArrayNode results = answer.put("by", measure.word()).putArray("results");
        Hits hits = new Hits(view, sight, asked.portal());
        List<Busiest.Counted> best = busiest.best(
                measure, key -> asked.isOfAKind(key.subject()) && sight.sees(key), asked.offset(), asked.limit() + 1);
        for (Busiest.Counted one : best.subList(0, Math.min(best.size(), asked.limit()))) {
            ObjectNode json = hits.described(one.key());
            json.put("views", one.counts().views()).put("edits", one.counts().edits());
            json.put("comments", one.counts().comments());
            json.putObject("viewers")
                    .put("atLeast", one.counts().leastViewers())
                    .put("atMost", one.counts().mostViewers());
            ArrayNode series = json.putArray("series");
            Arrays.stream(steps.sums(one.counts().viewsByWindow())).forEach(series::add);
            results.add(json);
        }
        answer.put("offset", asked.offset()).put("more", best.size() > asked.limit());
        return answer;
    }

    /** What the digests say of themselves; {@code dropped} acts were counted without their object. */
    private static void describe(List<Link> links, ObjectNode answer) {
        answer.put("digests", links.stream().filter(link -> link.part() == 1).count());
        answer.put(
                "dropped",
                links.stream().mapToLong(link -> link.told().dropped()).sum());
        ArrayNode gaps = answer.putArray("gaps");
        links.stream().flatMap(link -> link.told().gaps().stream()).forEach(gap -> gaps.addObject()
                .put("from", Instant.ofEpochMilli(gap.from()).toString())
                .put("to", Instant.ofEpochMilli(gap.to()).toString()));
        ArrayNode privacy = answer.putArray("privacy");
        links.stream().map(link -> link.told().privacy()).distinct().sorted().forEach(privacy::add);
        links.stream()
                .mapToLong(link -> link.told().from())
                .min()
                .ifPresent(from -> answer.put("from", Instant.ofEpochMilli(from).toString()));
        links.stream()
                .mapToLong(link -> link.told().to())
                .max()
                .ifPresent(to -> answer.put("to", Instant.ofEpochMilli(to).toString()));
    }
}
