package io.indexrelay.indexer.search;

import io.indexrelay.indexer.store.Fields;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Makes the snippets of one search. */
final class Snippets {

    private static final int LENGTH = 200;
    private static final int LONGEST_TEXT = 200_000;

    private final Query words;
    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(Fields.analyzer())
            .withMaxLength(LONGEST_TEXT)
            .withFormatter(new Snippet.Formatter())
            .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH, 0.5f))
            .build();

    Snippets(Query words) {
        this.words = words;
    }

    /** The best piece of a body; its beginning where the words are not in it. */
    Snippet of(String body) throws IOException {
        if (body.isBlank()) {
            return Snippet.NONE;
        }
        Object found = highlighter.highlightWithoutSearcher(Fields.BODY, words, body, 1);
        return found instanceof Snippet snippet ? snippet : Snippet.NONE;
    }
}
