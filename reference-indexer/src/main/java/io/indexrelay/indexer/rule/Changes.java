package io.indexrelay.indexer.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a batch changed and what therefore has to be on disk before the sender is answered. Later changes win. */
public final class Changes {

    private final Map<Key, Optional<Entry>> entries = new LinkedHashMap<>();
    private final Map<Key, Optional<ObjectNode>> texts = new LinkedHashMap<>();
    private final List<Digest> digests = new ArrayList<>();
    private final Set<String> forgottenDigests = new LinkedHashSet<>();
    private final Map<String, Set<String>> personsGone = new LinkedHashMap<>();
    private final Map<String, SourceFacts> sources = new LinkedHashMap<>();

    void entry(String source, Entry entry) {
        entries.put(new Key(source, entry.subject()), Optional.of(entry));
    }

    void entryGone(String source, String subject) {
        entries.put(new Key(source, subject), Optional.empty());
    }

    /** The data of a {@code content.upserted}, to be searched in and shown. */
    void text(String source, String subject, ObjectNode data) {
        texts.put(new Key(source, subject), Optional.of(data));
    }

    void textGone(String source, String subject) {
        texts.put(new Key(source, subject), Optional.empty());
    }

    void digest(Digest digest) {
        digests.add(digest);
    }

    void forgetDigests(String source) {
        digests.removeIf(digest -> digest.source().equals(source));
        forgottenDigests.add(source);
    }

    /** A person was deleted: what digests say of that person goes. */
    void personGone(String source, String userKey) {
        digests.replaceAll(digest -> digest.source().equals(source) ? digest.without(Set.of(userKey)) : digest);
        personsGone.computeIfAbsent(source, none -> new LinkedHashSet<>()).add(userKey);
    }

    void source(SourceFacts facts) {
        sources.put(facts.source(), facts);
    }

    /** Entries to keep, or with an empty value to forget. */
    public Map<Key, Optional<Entry>> entries() {
        return entries;
    }

    /** Texts to keep, or with an empty value to erase. */
    public Map<Key, Optional<ObjectNode>> texts() {
        return texts;
    }

    /** Digests to add, after those of {@link #forgottenDigests()} are gone. */
    public List<Digest> digests() {
        return digests;
    }

    /** Sources whose digests of before are to be forgotten. */
    public Set<String> forgottenDigests() {
        return forgottenDigests;
    }

    /** By source, the keys of persons whose counts are to be erased from digests that were kept before. */
    public Map<String, Set<String>> personsGone() {
        return personsGone;
    }

    public Map<String, SourceFacts> sources() {
        return sources;
    }
}
