package io.indexrelay.indexer.search;

import io.indexrelay.indexer.web.Refusal;
import io.indexrelay.indexer.web.Request;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A search.
 *
 * @param query what to find, in the syntax of {@link QuerySyntax}; empty finds everything
 * @param sources the sources to search; empty for all
 * @param kinds the kinds to find; empty for all
 * @param userKey the visitor's user key in every source that {@code userKeys} doesn't name; {@code ""} is not logged in
 * @param userKeys the visitor's user key by source: a person has another key in each instance
 * @param portal whether to see with the eyes of the customer portal of Service Management
 * @param offset how many hits to pass over
 * @param limit how many hits to answer at most
 */
record SearchRequest(
        String query,
        Set<String> sources,
        Set<String> kinds,
        String userKey,
        Map<String, String> userKeys,
        boolean portal,
        int offset,
        int limit) {

    static final int MOST_PASSED_OVER = 10_000;
    static final int MOST_HITS = 100;
    static final int HITS = 20;

    /**
     * Reads {@code q}, {@code source}…, {@code kind}…, {@code user}… ({@code KEY}, or {@code <source>|KEY}),
     * {@code portal}, {@code offset}, {@code limit}.
     */
    static SearchRequest of(Request request, Collection<String> knownSources) throws Refusal {
        String everywhere = "";
        Map<String, String> bySource = new HashMap<>();
        List<String> plain = request.parameters("user").stream()
                .filter(user -> !names(user, knownSources, bySource))
                .toList();
        if (plain.size() > 1) {
            throw new Refusal(
                    400,
                    "parameter 'user' is there " + plain.size()
                            + " times without a source: must be once, or as <source>|<user key>");
        }
        if (!plain.isEmpty()) {
            everywhere = plain.get(0);
        }
        return new SearchRequest(
                request.parameter("q").orElse(""),
                filled(request.parameters("source")),
                filled(request.parameters("kind")),
                everywhere,
                bySource,
                flag(request, "portal"),
                (int) request.number("offset", 0, 0, MOST_PASSED_OVER),
                (int) request.number("limit", HITS, 1, MOST_HITS));
    }

    String userKeyIn(String source) {
        return userKeys.getOrDefault(source, userKey);
    }

    /** Whether a document is of one of the kinds to find. */
    boolean isOfAKind(String subject) {
        return kinds.isEmpty() || kinds.contains(subject.substring(0, Math.max(0, subject.indexOf('/'))));
    }

    private static boolean names(String user, Collection<String> knownSources, Map<String, String> bySource) {
        int bar = user.indexOf('|');
        if (bar < 0 || !knownSources.contains(user.substring(0, bar))) {
            return false;
        }
        bySource.put(user.substring(0, bar), user.substring(bar + 1));
        return true;
    }

    private static Set<String> filled(List<String> values) {
        Set<String> filled = new LinkedHashSet<>(values);
        filled.remove("");
        return filled;
    }

    private static boolean flag(Request request, String name) throws Refusal {
        String value = request.parameter(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new Refusal(400, "parameter '" + name + "' is '" + value + "': must be true or false");
        }
        return value.equals("true");
    }
}
