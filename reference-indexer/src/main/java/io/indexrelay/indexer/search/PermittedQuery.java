package io.indexrelay.indexer.search;

import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.store.Fields;
import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Matches the documents that a visitor may see; asked last, of those that match everything else. Never cached. */
final class PermittedQuery extends Query {

    private static final float COST_OF_A_LOOK = 100;

    private final Predicate<Key> permitted;

    PermittedQuery(Predicate<Key> permitted) {
        this.permitted = permitted;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                BinaryDocValues documents = DocValues.getBinary(leaf.reader(), Fields.DOCUMENT);
                return new ConstantScoreScorer(this, score(), scoreMode, new TwoPhaseIterator(documents) {
                    @Override
                    public boolean matches() throws IOException {
                        return permitted.test(key(documents));
                    }

                    @Override
                    public float matchCost() {
                        return COST_OF_A_LOOK;
                    }
                });
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    static Key key(BinaryDocValues documents) throws IOException {
        String both = documents.binaryValue().utf8ToString();
        int end = both.indexOf(Fields.NUL);
        return new Key(both.substring(0, end), both.substring(end + 1));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "permitted";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
