package io.indexrelay.indexer.store;

import io.indexrelay.indexer.chain.Link;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What digests counted of each object, added up. Says nothing of who may see the object. */
public final class Activity {

    private final Map<String, Counts> bySubject = new HashMap<>();

    private Activity() {}

    /** What was counted of one object. */
    public static final class Counts {

        private final long[] sums = new long[Fields.COUNTS.size()];
        private long mostViewersAtOnce;
        private final SortedMap<Long, Long> viewsByWindow = new TreeMap<>();

        private void add(long window, long[] counts) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += counts[i];
            }
            mostViewersAtOnce = Math.max(mostViewersAtOnce, counts[VIEWERS]);
            viewsByWindow.merge(window, counts[VIEWS], Long::sum);
        }

        public long views() {
            return sums[VIEWS];
        }

        /** How many different persons there were at least: as many as in the window that had most. */
        public long leastViewers() {
            return mostViewersAtOnce;
        }

        /** How many there were at most: nobody came back in another window. */
        public long mostViewers() {
            return sums[VIEWERS];
        }

        public long edits() {
            return sums[EDITS];
        }

        public long comments() {
            return sums[COMMENTS];
        }

        /** Views by the beginning of the window that they were counted in, epoch milliseconds. */
        public SortedMap<Long, Long> viewsByWindow() {
            return viewsByWindow;
        }
    }

    private static final int VIEWS = 0;
    private static final int VIEWERS = 1;
    private static final int EDITS = 2;
    private static final int COMMENTS = 3;

    /** The objects that were counted, by subject. */
    public Map<String, Counts> bySubject() {
        return bySubject;
    }

    /** Adds up what these parts of digests counted of all objects. */
    static Activity of(IndexSearcher searcher, String source, Collection<Link> counting) throws IOException {
        return of(searcher, in(source, counting));
    }

    /** Adds up what these parts of digests counted of some objects. */
    static Activity of(IndexSearcher searcher, String source, Collection<Link> counting, Collection<String> subjects)
            throws IOException {
        Query some = new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                Fields.SUBJECT,
                                subjects.stream().map(BytesRef::new).toList()),
                        BooleanClause.Occur.FILTER)
                .add(in(source, counting), BooleanClause.Occur.FILTER)
                .build();
        return of(searcher, some);
    }

    private static Query in(String source, Collection<Link> counting) {
        return new TermInSetQuery(
                Fields.COUNTED_IN,
                counting.stream()
                        .map(link -> new BytesRef(Records.digestId(source, link).text()))
                        .toList());
    }

    private static Activity of(IndexSearcher searcher, Query query) throws IOException {
        Activity activity = new Activity();
        searcher.search(query, activity.new Adding());
        return activity;
    }

    private final class Adding extends SimpleCollector {

        private final long[] counts = new long[Fields.COUNTS.size()];
        private final NumericDocValues[] values = new NumericDocValues[Fields.COUNTS.size()];
        private SortedDocValues subjects = DocValues.emptySorted();
        private NumericDocValues windows = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            subjects = DocValues.getSorted(leaf.reader(), Fields.SUBJECT);
            windows = DocValues.getNumeric(leaf.reader(), Fields.WINDOW);
            for (int i = 0; i < values.length; i++) {
                values[i] = DocValues.getNumeric(leaf.reader(), Fields.COUNTS.get(i));
            }
        }

        @Override
        public void collect(int document) throws IOException {
            if (!subjects.advanceExact(document) || !windows.advanceExact(document)) {
                throw new IOException("an activity without its object");
            }
            for (int i = 0; i < values.length; i++) {
                counts[i] = values[i].advanceExact(document) ? values[i].longValue() : 0;
            }
            String subject = subjects.lookupOrd(subjects.ordValue()).utf8ToString();
            bySubject.computeIfAbsent(subject, none -> new Counts()).add(windows.longValue(), counts);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
