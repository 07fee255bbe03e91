package io.indexrelay.indexer.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.Chain;
import io.indexrelay.indexer.chain.Link;
import io.indexrelay.indexer.chain.Place;
import io.indexrelay.indexer.chain.Problem;
import io.indexrelay.indexer.store.Holdings;
import io.indexrelay.indexer.web.Answer;
import io.indexrelay.indexer.web.Handler;
import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code GET /digests?source=}: the activity digests of a source, oldest first, and what is wrong with their chain:
 * {@code expected} and {@code came}. {@code data=false} leaves out what they count, {@code last=N} all but the newest;
 * problems are told of all.
 */
public final class ChainEndpoint implements Handler {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Holdings holdings;

    public ChainEndpoint(Holdings holdings) {
        this.holdings = holdings;
    }

    @Override
    public Answer handle(Request request) throws Refusal, IOException {
        String name = request.required("source");
        boolean withData = request.parameter("data").filter("false"::equals).isEmpty();
        long last = request.number("last", Long.MAX_VALUE / 10, 0, Long.MAX_VALUE / 10);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("source", name);
        ArrayNode chains = answer.putArray("chains");
        ArrayNode problems = answer.putArray("problems");
        ArrayNode digests = answer.putArray("digests");
        return Answer.json(holdings.read(view -> {
            List<Held> all = new ArrayList<>();
            for (Chain chain :
                    view.source(name).map(source -> source.digests().chains()).orElse(List.of())) {
                chains.add(described(chain));
                chain.problems().forEach(problem -> problems.add(described(problem)));
                all.addAll(inOrder(chain));
            }
            for (Held held : all.subList((int) Math.max(0, all.size() - last), all.size())) {
                ObjectNode json = described(held);
                if (withData) {
                    view.digest(name, held.link())
                            .ifPresent(kept -> json.put("erased", kept.erased()).set("data", kept.data()));
                }
                digests.add(json);
            }
            return answer;
        }));
    }

    /**
     * One part, and what the chain says of it.
     *
     * @param counts false for the others of a fork
     * @param problem {@code whole} where there is none
     */
    private record Held(Link link, boolean counts, String problem) {}

    private static List<Held> inOrder(Chain chain) {
        Map<Place, String> problems = new HashMap<>();
        chain.problems()
                .forEach(problem ->
                        problems.putIfAbsent(problem.place(), problem.kind().word()));
        return Stream.concat(
                        chain.main().stream()
                                .map(link -> new Held(link, true, problems.getOrDefault(link.place(), "whole"))),
                        chain.others().stream().map(link -> new Held(link, false, Problem.Kind.FORK.word())))
                .sorted(Comparator.comparing((Held held) -> held.link().place())
                        .thenComparing(held -> held.link().sequence()))
                .toList();
    }

    private static ObjectNode described(Chain chain) {
        ObjectNode json = JSON.createObjectNode().put("epoch", chain.epoch()).put("state", chain.state());
        json.put("first", chain.main().get(0).number());
        json.put("last", chain.main().get(chain.main().size() - 1).number());
        json.put("parts", chain.main().size());
        chain.waiting().ifPresent(place -> json.put("waitsFor", place.toString()));
        return json;
    }

    private static ObjectNode described(Problem problem) {
        return JSON.createObjectNode()
                .put("epoch", problem.epoch())
                .put("number", problem.place().number())
                .put("part", problem.place().part())
                .put("problem", problem.kind().word())
                .put("expected", problem.expected())
                .put("came", problem.came());
    }

    private static ObjectNode described(Held held) {
        Link link = held.link();
        ObjectNode json = JSON.createObjectNode();
        json.putObject("version").put("epoch", link.epoch()).put("sequence", link.sequence());
        json.put("number", link.number()).put("part", link.part()).put("parts", link.parts());
        json.put("previous", link.previous()).put("hash", link.hash());
        json.set("window", span(new Link.Span(link.told().from(), link.told().to())));
        json.put("privacy", link.told().privacy()).put("dropped", link.told().dropped());
        ArrayNode gaps = json.putArray("gaps");
        link.told().gaps().forEach(gap -> gaps.add(span(gap)));
        json.put("objects", link.told().entries());
        return json.put("counts", held.counts()).put("link", held.problem());
    }

    private static ObjectNode span(Link.Span span) {
        return JSON.createObjectNode()
                .put("from", Instant.ofEpochMilli(span.from()).toString())
                .put("to", Instant.ofEpochMilli(span.to()).toString());
    }
}
