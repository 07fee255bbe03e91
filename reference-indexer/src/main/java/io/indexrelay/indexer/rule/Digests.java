package io.indexrelay.indexer.rule;

import io.indexrelay.indexer.chain.Chain;
import io.indexrelay.indexer.chain.Link;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The links of all digests that came from a source, in memory; what they count is in the store. Not thread-safe. */
public final class Digests {

    private record Identity(int epoch, long number, long part, String hash) {}

    private final Map<Identity, Link> links = new LinkedHashMap<>();

    /**
     * Adds one, unless the same data is held at its place: frozen digests come again under newer versions.
     *
     * @return whether it was new
     */
    public boolean add(Link link) {
        Identity identity = new Identity(link.epoch(), link.number(), link.part(), link.hash());
        return links.putIfAbsent(identity, link) == null;
    }

    void clear() {
        links.clear();
    }

    public Collection<Link> links() {
        return Collections.unmodifiableCollection(links.values());
    }

    /** The chains of all epochs, the oldest first. */
    public List<Chain> chains() {
        return Chain.of(links.values());
    }

    /** The parts that count in one epoch, first to last. */
    public List<Link> counting(int epoch) {
        return Chain.of(links.values().stream()
                        .filter(link -> link.epoch() == epoch)
                        .toList())
                .stream()
                .flatMap(chain -> chain.main().stream())
                .toList();
    }
}
