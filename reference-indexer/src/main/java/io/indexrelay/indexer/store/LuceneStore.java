package io.indexrelay.indexer.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.Link;
import io.indexrelay.indexer.rule.Changes;
import io.indexrelay.indexer.rule.Digest;
import io.indexrelay.indexer.rule.Entry;
import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.rule.Source;
import io.indexrelay.indexer.rule.SourceFacts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The Lucene index on disk. Not thread-safe for writing; {@link Holdings} orders access.
 *
 * <p>Where a method throws, what it was to write may be half done in memory but is not committed: close the store with
 * {@link #close()}, which drops it, and open it again.
 */
final class LuceneStore implements Closeable {

    private static final String ARRIVALS = "arrivals";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /**
     * Opens the index in a folder, or makes one, at its last commit.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException when another process has it open
     */
    LuceneStore(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()).setCommitOnClose(false));
            searchers = new SearcherManager(DirectoryReader.open(writer), null);
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /** Writes what a batch changed, syncs it to disk and shows it to searches; all of it or nothing. */
    void write(Changes changes, long arrivals) throws IOException {
        for (Map.Entry<Key, Optional<Entry>> entry : changes.entries().entrySet()) {
            Term id = Records.entryId(entry.getKey());
            if (entry.getValue().isPresent()) {
                String json = JSON.writeValueAsString(entry.getValue().get());
                writer.updateDocument(id, Records.stored(Fields.ENTRY, id, withSource(entry.getKey(), json)));
            } else {
                writer.deleteDocuments(id);
            }
        }
        for (Map.Entry<Key, Optional<ObjectNode>> text : changes.texts().entrySet()) {
            Term id = Records.textId(text.getKey());
            if (text.getValue().isPresent()) {
                ObjectNode data = text.getValue().get();
                writer.updateDocument(id, Records.text(text.getKey(), data, data.toString()));
            } else {
                writer.deleteDocuments(id);
            }
        }
        for (String source : changes.forgottenDigests()) {
            writer.deleteDocuments(of(source, Fields.DIGEST), of(source, Fields.ACTIVITY));
        }
        for (Map.Entry<String, Set<String>> persons : changes.personsGone().entrySet()) {
            if (!changes.forgottenDigests().contains(persons.getKey())) {
                for (Digest digest : digestsNaming(persons.getKey(), persons.getValue())) {
                    write(digest.without(persons.getValue()));
                }
            }
        }
        for (Digest digest : changes.digests()) {
            write(digest);
            for (JsonNode entry : digest.data().path("entries")) {
                writer.addDocument(Records.activity(digest, entry));
            }
        }
        for (SourceFacts facts : changes.sources().values()) {
            Term id = Records.id(Fields.SOURCE_FACTS, facts.source());
            writer.updateDocument(id, Records.stored(Fields.SOURCE_FACTS, id, JSON.writeValueAsString(facts)));
        }
        writer.setLiveCommitData(Map.of(ARRIVALS, Long.toString(arrivals)).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    private void write(Digest digest) throws IOException {
        Term id = Records.digestId(digest.source(), digest.link());
        String link = JSON.writeValueAsString(digest.link());
        writer.updateDocument(id, Records.digest(digest, link, JSON.writeValueAsString(digest)));
    }

    /** How many events had arrived at the last commit. */
    long arrivals() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> one : data) {
                if (one.getKey().equals(ARRIVALS)) {
                    return Long.parseLong(one.getValue());
                }
            }
        }
        return 0;
    }

    /** Reads back all sources with their entries. */
    Map<String, Source> load() throws IOException {
        Map<String, Source> sources = new TreeMap<>();
        for (String json : all(new TermQuery(new Term(Fields.SORT, Fields.SOURCE_FACTS)))) {
            SourceFacts facts = JSON.readValue(json, SourceFacts.class);
            sources.put(facts.source(), new Source(facts));
        }
        for (String json : all(new TermQuery(new Term(Fields.SORT, Fields.ENTRY)))) {
            int end = json.indexOf(Fields.NUL);
            Source source = sources.get(json.substring(0, end));
            if (source == null) {
                throw new IOException("an entry of source " + json.substring(0, end) + ", which is not in the index");
            }
            source.put(JSON.readValue(json.substring(end + 1), Entry.class));
        }
        for (Source source : sources.values()) {
            for (String link : all(of(source.facts().source(), Fields.DIGEST), Fields.LINK)) {
                source.digests().add(JSON.readValue(link, Link.class));
            }
        }
        return sources;
    }

    private static String withSource(Key key, String json) {
        return key.source() + Fields.NUL + json;
    }

    /** The data of a document as it came, if its text is here. */
    Optional<ObjectNode> text(Key key) throws IOException {
        List<String> found = all(new TermQuery(Records.textId(key)));
        return found.isEmpty() ? Optional.empty() : Optional.of((ObjectNode) JSON.readTree(found.get(0)));
    }

    /** One part of a digest of a source. */
    Optional<Digest> digest(String source, Link link) throws IOException {
        List<String> found = all(new TermQuery(Records.digestId(source, link)));
        return found.isEmpty() ? Optional.empty() : Optional.of(JSON.readValue(found.get(0), Digest.class));
    }

    private List<Digest> digestsNaming(String source, Set<String> userKeys) throws IOException {
        List<BytesRef> keys = userKeys.stream().map(BytesRef::new).toList();
        Query naming = new BooleanQuery.Builder()
                .add(of(source, Fields.DIGEST), BooleanClause.Occur.FILTER)
                .add(new TermInSetQuery(Fields.PERSON, keys), BooleanClause.Occur.FILTER)
                .build();
        List<Digest> digests = new ArrayList<>();
        for (String json : all(naming)) {
            digests.add(JSON.readValue(json, Digest.class));
        }
        return digests;
    }

    private static Query of(String source, String sort) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.SORT, sort)), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.SOURCE, source)), BooleanClause.Occur.FILTER)
                .build();
    }

    private List<String> all(Query query) throws IOException {
        return all(query, Fields.JSON);
    }

    private List<String> all(Query query, String field) throws IOException {
        return search(searcher -> {
            int most = Math.max(1, searcher.getIndexReader().maxDoc());
            List<String> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most, new Sort(SortField.FIELD_DOC)).scoreDocs) {
                found.add(stored(searcher, hit.doc, field));
            }
            return found;
        });
    }

    /** The stored JSON of a hit. */
    static String json(IndexSearcher searcher, int hit) throws IOException {
        return stored(searcher, hit, Fields.JSON);
    }

    private static String stored(IndexSearcher searcher, int hit, String field) throws IOException {
        return searcher.storedFields().document(hit, Set.of(field)).get(field);
    }

    /** Runs a search on the last state written. */
    <T> T search(Holdings.Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.run(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes the index and drops what was not committed. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
        } finally {
            try {
                writer.rollback();
            } finally {
                directory.close();
            }
        }
    }
}
