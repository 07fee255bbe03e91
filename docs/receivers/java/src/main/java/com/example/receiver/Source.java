package com.example.receiver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is held of one source (one Jira or Confluence), and what of it is to be seen at all. */
final class Source {

    /** Kinds whose deletion takes along what hangs on them. A page does not hang on its parent page. */
    static final Set<String> TAKES_ALONG = Set.of("project", "space", "issue", "page", "blogpost");

    static final Set<String> NOT_CONTENT = Set.of("user", "access-set", "priority", "sync", "digest");

    final String name;
    final Map<String, Entry> entries = new HashMap<>();
    /** Of the chain of digests, as they came. */
    final List<Link> links = new ArrayList<>();

    int epoch;
    /** By a completed sync of all, or a purge: what is older is gone. */
    Version sweptBefore = Version.NONE;
    /** The same by container. */
    Map<String, Version> sweptScopes = new HashMap<>();

    Source(String name) {
        this.name = name;
    }

    static String kind(String subject) {
        return subject.split("/", 2)[0];
    }

    /** Views by subject, of the newest epoch; each place of the chain counts once. */
    Map<String, Long> views() {
        Map<String, Long> views = new HashMap<>();
        Chain.counting(links.stream().filter(link -> link.epoch() == epoch).toList())
                .forEach(link -> link.views().forEach((subject, count) -> views.merge(subject, count, Long::sum)));
        return views;
    }

    Entry entry(String subject) {
        return entries.getOrDefault(subject, Entry.unknown(subject));
    }

    /** A user, set or priority that is there now. */
    Optional<Entry> current(String subject) {
        return Optional.ofNullable(entries.get(subject)).filter(this::isCurrent);
    }

    /** A document that somebody may see if its access says so. */
    Optional<Entry> shown(String subject) {
        return current(subject)
                .filter(entry -> !NOT_CONTENT.contains(kind(subject)) && !isSwept(entry))
                .filter(entry ->
                        above(entry).stream().noneMatch(other -> deletion(other).isNewerThan(entry.content())));
    }

    private boolean isCurrent(Entry entry) {
        return entry.data() != null && entry.content().epoch() == epoch && !sweptBefore.isNewerThan(entry.content());
    }

    /** Whether a completed sync of a scope that it belongs to did not send it again. */
    boolean isSwept(Entry entry) {
        return !sweptScopes.isEmpty()
                && Stream.concat(Stream.of(entry.subject()), above(entry).stream())
                        .anyMatch(scope ->
                                sweptScopes.getOrDefault(scope, Version.NONE).isNewerThan(entry.content()));
    }

    /** The version with which a subject was deleted, if that takes along what hangs on it. */
    Version deletion(String subject) {
        return TAKES_ALONG.contains(kind(subject)) ? entry(subject).deleted() : Version.NONE;
    }

    /** What a document hangs on, directly and further up, by its content or by its access of now. */
    private Set<String> above(Entry entry) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<Entry> rest = new ArrayDeque<>(List.of(entry));
        while (!rest.isEmpty()) {
            Entry above = rest.pop();
            Stream.concat(above.hangsOn().stream(), Access.documents(above.rule()).stream())
                    .filter(subject -> !subject.equals(entry.subject()))
                    .filter(seen::add)
                    .forEach(subject -> rest.push(entry(subject)));
        }
        return seen;
    }
}
