package io.indexrelay.indexer.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The chain of one epoch, worked out from everything that came.
 *
 * @param epoch the epoch
 * @param main for each place the part that counts, first to last: where several came, the one that the next part names,
 *     else the one that came with the highest version
 * @param others the parts beside those
 * @param problems what is wrong, in the order of places
 */
public record Chain(int epoch, List<Link> main, List<Link> others, List<Problem> problems) {

    private static final Comparator<Link> NEWEST_FIRST =
            Comparator.comparing(Link::sequence).thenComparing(Link::hash).reversed();

    public Chain {
        main = List.copyOf(main);
        others = List.copyOf(others);
        problems = List.copyOf(problems);
    }

    /** One chain for each epoch of which something is held, the oldest first. */
    public static List<Chain> of(Collection<Link> links) {
        SortedMap<Integer, SortedMap<Place, List<Link>>> epochs = new TreeMap<>();
        for (Link link : links) {
            epochs.computeIfAbsent(link.epoch(), none -> new TreeMap<>())
                    .computeIfAbsent(link.place(), none -> new ArrayList<>())
                    .add(link);
        }
        List<Chain> chains = new ArrayList<>();
        epochs.forEach((epoch, places) -> chains.add(of(epoch, places)));
        return chains;
    }

    private static Chain of(int epoch, SortedMap<Place, List<Link>> places) {
        SortedMap<Place, Link> main = main(places);
        List<Link> others = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Link before = null;
        for (Map.Entry<Place, Link> one : main.entrySet()) {
            Link link = one.getValue();
            (before == null ? atStart(link) : after(before, link)).ifPresent(problems::add);
            for (Link other : places.getOrDefault(one.getKey(), List.of())) {
                if (!other.equals(link)) {
                    others.add(other);
                    problems.add(problem(link, Problem.Kind.FORK, link.hash(), other.hash()));
                }
            }
            before = link;
        }
        return new Chain(epoch, List.copyOf(main.values()), others, problems);
    }

    /** Chosen from behind: what a part names is what came before it. */
    private static SortedMap<Place, Link> main(SortedMap<Place, List<Link>> places) {
        SortedMap<Place, Link> main = new TreeMap<>();
        Link next = null;
        List<Place> order = new ArrayList<>(places.keySet());
        for (int i = order.size() - 1; i >= 0; i--) {
            List<Link> there = places.getOrDefault(order.get(i), List.of());
            there.sort(NEWEST_FIRST);
            next = named(there, next);
            main.put(order.get(i), next);
        }
        return main;
    }

    private static Link named(List<Link> there, @Nullable Link next) {
        return there.stream()
                .filter(link -> next != null && link.hash().equals(next.previous()))
                .findFirst()
                .orElse(there.get(0));
    }

    /** After a change of the epoch numbers go on, even in the middle of a digest. */
    private static Optional<Problem> atStart(Link link) {
        if (!link.previous().isEmpty()) {
            return Optional.of(problem(link, Problem.Kind.LATE_START, Place.FIRST, link.place()));
        }
        return Optional.empty();
    }

    private static Optional<Problem> after(Link before, Link link) {
        if (!link.place().equals(before.next())) {
            return Optional.of(problem(link, Problem.Kind.GAP, before.next(), link.place()));
        }
        if (!link.previous().equals(before.hash())) {
            return Optional.of(problem(link, Problem.Kind.BROKEN, before.hash(), link.previous()));
        }
        return Optional.empty();
    }

    private static Problem problem(Link link, Problem.Kind kind, Object expected, Object came) {
        return new Problem(link.epoch(), link.place(), kind, expected.toString(), came.toString());
    }

    /**
     * {@code whole}; {@code late} where only its beginning is not held; {@code restated} where some part came again with
     * other data before the next one, as it does when something had to be left out meanwhile; else {@code broken}.
     */
    public String state() {
        boolean isRestated = others.stream().allMatch(this::isRestated);
        for (Problem problem : problems) {
            if (problem.kind() != Problem.Kind.LATE_START && !(problem.kind() == Problem.Kind.FORK && isRestated)) {
                return "broken";
            }
        }
        return !others.isEmpty() ? "restated" : problems.isEmpty() ? "whole" : "late";
    }

    /** Whether the part that counts in its place came later, and hangs on the same part. */
    private boolean isRestated(Link other) {
        return main.stream()
                .filter(link -> link.place().equals(other.place()))
                .allMatch(link -> link.sequence().compareTo(other.sequence()) > 0
                        && link.previous().equals(other.previous()));
    }

    /** The part of the last digest that has not come yet, if there is one. */
    public Optional<Place> waiting() {
        return main.isEmpty()
                ? Optional.empty()
                : Optional.of(main.get(main.size() - 1))
                        .filter(last -> last.part() < last.parts())
                        .map(Link::next);
    }
}
