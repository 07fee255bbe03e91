package io.indexrelay.indexer.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/**
 * The piece of a text that fits a query best. Plain text with positions, never markup: who shows it decides how.
 *
 * @param text at most {@value #LONGEST} characters, and an ellipsis where it was cut
 * @param marks where words of the query are: pairs of first character and the one after the last
 */
record Snippet(String text, List<int[]> marks) {

    static final Snippet NONE = new Snippet("", List.of());

    private static final int LONGEST = 300;
    private static final int BEFORE = 60;

    /** Cuts a passage so that its first mark is inside. */
    static Snippet cut(String content, int from, int to, List<int[]> marks) {
        int first = marks.isEmpty() ? from : marks.get(0)[0];
        int start = first - from > LONGEST / 2 ? afterSpace(content, first - BEFORE, first) : from;
        int end = Math.min(to, start + LONGEST);
        if (end < content.length() && Character.isLowSurrogate(content.charAt(end))) {
            end--;
        }
        String lead = start > 0 ? "… " : "";
        int shift = lead.length() - start;
        List<int[]> moved = new ArrayList<>();
        for (int[] mark : marks) {
            if (mark[0] >= start && mark[1] <= end) {
                moved.add(new int[] {mark[0] + shift, mark[1] + shift});
            }
        }
        String text = content.substring(start, end).replaceAll("\\s", " ").stripTrailing();
        return new Snippet(lead + text + (end < content.length() ? " …" : ""), moved);
    }

    private static int afterSpace(String content, int from, int before) {
        int space = content.indexOf(' ', Math.max(0, from));
        return space < 0 || space >= before ? before : space + 1;
    }

    /** Lets Lucene's highlighter make snippets. */
    static final class Formatter extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            if (passages.length == 0) {
                return NONE;
            }
            Passage best = passages[0];
            List<int[]> marks = new ArrayList<>();
            int last = best.getStartOffset();
            for (int i = 0; i < best.getNumMatches(); i++) {
                int from = Math.max(last, best.getMatchStarts()[i]);
                int to = best.getMatchEnds()[i];
                if (to > from) {
                    marks.add(new int[] {from, to});
                    last = to;
                }
            }
            return cut(content, best.getStartOffset(), best.getEndOffset(), marks);
        }
    }
}
