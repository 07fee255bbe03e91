package io.indexrelay.indexer.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.indexer.chain.Link;
import io.indexrelay.indexer.rule.Changes;
import io.indexrelay.indexer.rule.Digest;
import io.indexrelay.indexer.rule.Event;
import io.indexrelay.indexer.rule.Key;
import io.indexrelay.indexer.rule.Outcome;
import io.indexrelay.indexer.rule.ReceiverRule;
import io.indexrelay.indexer.rule.Source;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.search.IndexSearcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything we hold, in memory and on disk. Thread-safe: one delivery writes, or many readers read; a reader never
 * sees half a batch, nor a new access rule with an old text.
 *
 * <p>When writing fails, memory may be ahead of the disk. Then nothing is answered any more, neither to senders nor to
 * searchers, until the next delivery has opened the store again at its last commit.
 */
public final class Holdings implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final ReceiverRule rule = new ReceiverRule();
    private final Path folder;
    private final Clock clock;
    private LuceneStore store;
    private Map<String, Source> sources;
    private long arrivals;
    private boolean broken;

    /** Opens what a folder holds, or starts with nothing. */
    public Holdings(Path folder, Clock clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        store = new LuceneStore(folder);
        try {
            sources = store.load();
            arrivals = store.arrivals();
        } catch (IOException | RuntimeException unreadable) {
            store.close();
            throw unreadable;
        }
    }

    /**
     * Applies a batch; when this returns, the batch is on disk.
     *
     * @return one outcome for each event, in order, and the number of the first
     * @throws IOException when it could not be written; the sender has to try again
     */
    public Delivered deliver(List<Event> batch) throws IOException {
        lock.writeLock().lock();
        try {
            if (broken) {
                reopen();
            }
            broken = true;
            long now = clock.millis();
            long first = arrivals + 1;
            Changes changes = new Changes();
            List<Outcome> outcomes = new ArrayList<>();
            for (Event event : batch) {
                Source source = sources.computeIfAbsent(event.source(), name -> Source.first(name, changes, now));
                outcomes.add(rule.apply(event, source, changes, now));
            }
            arrivals += batch.size();
            store.write(changes, arrivals);
            broken = false;
            return new Delivered(first, outcomes);
        } finally {
            if (broken) {
                LOG.error("A batch could not be written; answering nothing until the index could be opened again");
            }
            lock.writeLock().unlock();
        }
    }

    private void reopen() throws IOException {
        store.close();
        store = new LuceneStore(folder);
        sources = store.load();
        arrivals = store.arrivals();
    }

    /** Reads from a state that does not change meanwhile. */
    public <T> T read(Read<T> read) throws IOException {
        lock.readLock().lock();
        try {
            if (broken) {
                throw new IOException("the index could not be written; it is opened again with the next delivery");
            }
            return read.from(new View());
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.writeLock().lock();
        try {
            broken = true;
            store.close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /**
     * A batch that is on disk.
     *
     * @param first the arrival number of its first event; they count through restarts
     * @param outcomes one for each event
     */
    public record Delivered(long first, List<Outcome> outcomes) {
        public Delivered {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What to do with a {@link View}; it is not to be kept. */
    public interface Read<T> {
        T from(View view) throws IOException;
    }

    /** What is held at one moment. */
    public final class View {

        private View() {}

        /** All sources, by name. */
        public Collection<Source> sources() {
            return Collections.unmodifiableCollection(sources.values());
        }

        /** The names of all sources. */
        public List<String> names() {
            return List.copyOf(sources.keySet());
        }

        public Optional<Source> source(String name) {
            return Optional.ofNullable(sources.get(name));
        }

        /** The data of a document as it came, whether it is to be shown or not. */
        public Optional<ObjectNode> text(Key key) throws IOException {
            return store.text(key);
        }

        /** One part of an activity digest, as it is kept. */
        public Optional<Digest> digest(String source, Link link) throws IOException {
            return store.digest(source, link);
        }

        /** What some parts of digests of a source counted, all taken together. */
        public Activity activity(String source, Collection<Link> counting) throws IOException {
            return store.search(searcher -> Activity.of(searcher, source, counting));
        }

        /** The same of some objects only. */
        public Activity activity(String source, Collection<Link> counting, Collection<String> subjects)
                throws IOException {
            return store.search(searcher -> Activity.of(searcher, source, counting, subjects));
        }

        /** Runs a search over the texts of exactly this state. */
        public <T> T search(Search<T> search) throws IOException {
            return store.search(search);
        }

        /** The stored data of a hit, JSON. */
        public String json(IndexSearcher searcher, int hit) throws IOException {
            return LuceneStore.json(searcher, hit);
        }

        public long arrivals() {
            return arrivals;
        }
    }

    /** What to do with a searcher; it is not to be kept. */
    public interface Search<T> {
        T run(IndexSearcher searcher) throws IOException;
    }
}
