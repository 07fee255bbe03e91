package io.indexrelay.indexer.rule;

import io.indexrelay.indexer.access.Access;
import io.indexrelay.indexer.access.Rules;
import io.indexrelay.indexer.access.User;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All we hold of one source, in memory, and what of it is to be seen. Not thread-safe: the {@code store} slice lets one
 * delivery write, or many searches read.
 */
public final class Source implements Rules {

    /** The kinds whose deletion takes along what hangs on them. A parent page is not among the containers of a page. */
    private static final Set<String> TAKES_ALONG = Set.of("project", "space", "issue", "page", "blogpost");

    private SourceFacts facts;
    private final Map<String, Entry> entries = new HashMap<>();
    /** By subject: what it hangs on by its content or by its access of now; and the other way, by content only. */
    private final Map<String, Set<String>> references = new HashMap<>();

    private final Map<String, Set<String>> hanging = new HashMap<>();
    private final Digests digests = new Digests();

    public Source(SourceFacts facts) {
        this.facts = facts;
    }

    /** A source of which this is the first event. */
    public static Source first(String name, Changes changes, long now) {
        Source source = new Source(SourceFacts.first(name, now));
        changes.source(source.facts());
        return source;
    }

    public SourceFacts facts() {
        return facts;
    }

    void facts(SourceFacts facts) {
        this.facts = facts;
    }

    /** The links of the activity digests that came. */
    public Digests digests() {
        return digests;
    }

    /** Those of some users whose deletion we know of. */
    Set<String> deletedUsers(Set<String> userKeys) {
        return userKeys.stream()
                .filter(key -> entry("user/" + key)
                        .filter(entry -> entry.facts() == null)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Every entry, those without content too. */
    public Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    public Optional<Entry> entry(String subject) {
        return Optional.ofNullable(entries.get(subject));
    }

    /** Puts an entry in the place of the one of its subject. */
    public void put(Entry entry) {
        remove(entry.subject());
        entries.put(entry.subject(), entry);
        references.put(entry.subject(), references(entry));
        hangsOn(entry).forEach(on -> hanging.computeIfAbsent(on, key -> new LinkedHashSet<>())
                .add(entry.subject()));
    }

    void remove(String subject) {
        references.remove(subject);
        Entry before = entries.remove(subject);
        if (before != null) {
            hangsOn(before)
                    .forEach(on -> hanging.computeIfPresent(on, (key, those) -> {
                        those.remove(subject);
                        return those.isEmpty() ? null : those;
                    }));
        }
    }

    /** The documents whose content names {@code subject} as what it hangs on. */
    Set<String> hangingOn(String subject) {
        return Set.copyOf(hanging.getOrDefault(subject, Set.of()));
    }

    private static Set<String> hangsOn(Entry entry) {
        return entry.document().map(Facts.Document::hangsOn).orElse(Set.of());
    }

    /** The names of all bytes that documents refer to, hidden ones too. */
    public Set<String> blobs() {
        return entries.values().stream()
                .flatMap(entry -> entry.document().stream())
                .map(Facts.Document::blob)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The documents that are to be seen by somebody, if their access says so. */
    public Stream<Entry> shown() {
        return entries.values().stream().filter(this::isShown);
    }

    /**
     * Whether there is a document to be seen: its content is there, of the newest epoch, swept by no sync, and nothing
     * that it hangs on, directly or further up, was deleted with a higher version than its own.
     */
    public boolean isShown(Entry entry) {
        return entry.document().isPresent() && isCurrent(entry) && !wentAlong(entry) && !isSwept(entry);
    }

    private boolean isCurrent(Entry entry) {
        return entry.facts() != null
                && entry.content().epoch() == facts.epoch()
                && !entry.content().isOlderThan(facts.sweptBefore());
    }

    private boolean wentAlong(Entry entry) {
        return above(entry).stream().anyMatch(subject -> deletionOf(subject).isNewerThan(entry.content()));
    }

    /** Whether a completed sync of a scope that a document belongs to did not send it again. */
    boolean isSwept(Entry entry) {
        Map<String, Version> scopes = facts.sweptScopes();
        return !scopes.isEmpty()
                && entry.document().isPresent()
                && Stream.concat(Stream.of(entry.subject()), above(entry).stream())
                        .anyMatch(scope -> entry.content().isOlderThan(scopes.getOrDefault(scope, Version.NONE)));
    }

    /** The newest version with which {@code subject} was deleted, if that takes along what hangs on it. */
    Version deletionOf(String subject) {
        Entry entry = entries.get(subject);
        int slash = subject.indexOf('/');
        return entry == null || slash < 0 || !TAKES_ALONG.contains(subject.substring(0, slash))
                ? Version.NONE
                : entry.deleted();
    }

    /** What a document hangs on, directly and further up, by its content or by its access of now. */
    private Set<String> above(Entry entry) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(entry.subject()));
        while (!next.isEmpty()) {
            for (String subject : references.getOrDefault(next.remove(), Set.of())) {
                if (seen.add(subject)) {
                    next.add(subject);
                }
            }
        }
        seen.remove(entry.subject());
        return seen;
    }

    private static Set<String> references(Entry entry) {
        Set<String> byContent = hangsOn(entry);
        Set<String> byAccess = entry.rule().documents();
        if (byContent.containsAll(byAccess)) {
            return byContent;
        }
        Set<String> both = new HashSet<>(byContent);
        both.addAll(byAccess);
        return both;
    }

    @Override
    public Optional<Access> accessSet(String id) {
        return current("access-set/" + id, Facts.AccessSet.class).map(Facts.AccessSet::rule);
    }

    @Override
    public Optional<Access> document(String subject) {
        return entry(subject).filter(this::isShown).map(Entry::rule);
    }

    @Override
    public Optional<User> user(String key) {
        return current("user/" + key, Facts.Person.class).map(Facts.Person::user);
    }

    /** What is there now, of the newest epoch and swept by no sync, of one sort. */
    public <F extends Facts> Stream<F> current(Class<F> sort) {
        return entries.values().stream()
                .filter(this::isCurrent)
                .map(Entry::facts)
                .filter(sort::isInstance)
                .map(sort::cast);
    }

    private <F extends Facts> Optional<F> current(String subject, Class<F> sort) {
        return entry(subject)
                .filter(this::isCurrent)
                .map(Entry::facts)
                .filter(sort::isInstance)
                .map(sort::cast);
    }
}
