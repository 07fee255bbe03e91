package io.indexrelay.indexer.store;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The fields of the Lucene index. */
public final class Fields {

    /**
     * What sort of record it is: one of {@link #TEXT}, {@link #ENTRY}, {@link #SOURCE_FACTS}, {@link #DIGEST},
     * {@link #ACTIVITY}.
     */
    static final String SORT = "sort";

    static final String TEXT = "text";
    static final String ENTRY = "entry";
    static final String SOURCE_FACTS = "source";
    static final String DIGEST = "digest";
    static final String ACTIVITY = "activity";

    /** Of a digest: its link of the chain, JSON. */
    static final String LINK = "link";

    /** Of a digest: the user keys that it names. */
    static final String PERSON = "person";

    /** Of an activity: the identity of the digest's part that counted it. */
    static final String COUNTED_IN = "in";

    /** Of an activity: the object that was counted, as a term and as doc values. */
    static final String SUBJECT = "subject";

    /** Of an activity: the beginning of the window, epoch milliseconds, as doc values. */
    static final String WINDOW = "window";

    /** Of an activity: the counts, as doc values, named as in the event. */
    static final List<String> COUNTS = List.of("views", "viewers", "edits", "comments");

    /** The identity of a record: its sort and what it is about. */
    static final String ID = "id";

    /** The record itself, JSON. */
    static final String JSON = "json";

    /** Of a text: the source, {@link #NUL} and the subject, as doc values; the filter for permissions reads it. */
    public static final String DOCUMENT = "document";

    /** Of a text: when the document was last changed, epoch milliseconds, as doc values. */
    public static final String UPDATED = "updated";

    /** Of a text, to search in. */
    public static final String TITLE = "title";

    public static final String BODY = "text";
    public static final String LABELS = "label";
    public static final String KEY = "key";
    public static final String KIND = "kind";
    public static final String AUTHOR = "author";

    /** Of a text, digest or activity: the source it came from. */
    public static final String SOURCE = "source";

    /** Can't be part of a source or subject: the receiver refuses control characters there. */
    public static final char NUL = '\0';

    private Fields() {}

    /** How texts and queries are cut into words: by Unicode's rules, without regard to case and accents. */
    public static Analyzer analyzer() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
            }

            @Override
            protected TokenStream normalize(String fieldName, TokenStream in) {
                return new ASCIIFoldingFilter(new LowerCaseFilter(in));
            }
        };
    }
}
