package io.indexrelay.indexer.search;

import io.indexrelay.indexer.store.Fields;
import io.indexrelay.indexer.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Reads what a person typed, in Lucene's usual syntax: all words must be there, {@code "a phrase"}, {@code wor*},
 * {@code -without}, {@code title:word}, {@code kind:page}, {@code label:x}, {@code key:ABC-1}, {@code author:x}.
 */
final class QuerySyntax {

    private static final int LONGEST = 1000;

    private static final Map<String, Float> PRESET =
            Map.of(Fields.TITLE, 3f, Fields.BODY, 1f, Fields.LABELS, 2f, Fields.KEY, 4f);

    private static final List<String> ALLOWED =
            List.of(Fields.TITLE, Fields.BODY, Fields.LABELS, Fields.KEY, Fields.KIND, Fields.AUTHOR);

    private final Analyzer analyzer;

    QuerySyntax(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Reads a query; an empty one finds everything.
     *
     * @throws Refusal with 400 and what is wrong with it
     */
    Query parse(String text) throws Refusal {
        if (text.isBlank()) {
            return new MatchAllDocsQuery();
        }
        if (text.length() > LONGEST) {
            throw new Refusal(400, "the query is longer than " + LONGEST + " characters");
        }
        try {
            Query query = parser().parse(text);
            requireKnownFields(query);
            return onlyExcludes(query) ? fromEverything(query) : query;
        } catch (ParseException | IndexSearcher.TooManyClauses | TooComplexToDeterminizeException unreadable) {
            throw new Refusal(
                    400,
                    "the query can't be read: " + firstLine(unreadable)
                            + " Put \"…\" around text with special characters.");
        }
    }

    private MultiFieldQueryParser parser() {
        MultiFieldQueryParser parser =
                new MultiFieldQueryParser(PRESET.keySet().toArray(new String[0]), analyzer, PRESET);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        parser.setSplitOnWhitespace(true);
        parser.setAutoGeneratePhraseQueries(true);
        parser.setAllowLeadingWildcard(false);
        return parser;
    }

    private static boolean onlyExcludes(Query query) {
        return query instanceof BooleanQuery bool
                && !bool.clauses().isEmpty()
                && bool.clauses().stream().allMatch(BooleanClause::isProhibited);
    }

    private static Query fromEverything(Query excludes) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        builder.add(new MatchAllDocsQuery(), BooleanClause.Occur.MUST);
        ((BooleanQuery) excludes).clauses().forEach(builder::add);
        return builder.build();
    }

    private static String firstLine(Exception problem) {
        String message = String.valueOf(problem.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^Cannot parse '.*?': ", "");
        if (message.contains("<EOF>")) {
            return "it ends where more was expected, such as a closing bracket or quotation mark.";
        }
        return message.endsWith(".") ? message : message + ".";
    }

    /** Refuses fields that are not there: searching them would find nothing and say nothing. */
    private static void requireKnownFields(Query query) throws Refusal {
        Set<String> unknown = new TreeSet<>();
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                if (!ALLOWED.contains(field)) {
                    unknown.add(field);
                }
                return true;
            }

            @Override
            public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                return this;
            }
        });
        if (!unknown.isEmpty()) {
            throw new Refusal(
                    400,
                    "the query names a field that is not there: " + String.join(", ", unknown) + ". There are "
                            + String.join(", ", ALLOWED) + "; put \"…\" around text with a colon.");
        }
    }
}
