package io.indexrelay.activity;

import io.indexrelay.activity.CountTable.Row;
import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What was done to one object, by whom.
 *
 * @param people by their name in our tables, in its order
 * @param rest of visitors, and of people who were folded together
 */
record Doings(Subject subject, Map<String, Acts> people, Acts rest, long foldedViewers) {

    /** So many times. */
    record Acts(long views, long edits, long comments) {

        static final Acts NONE = new Acts(0, 0, 0);

        Acts plus(Acts other) {
            return new Acts(views + other.views, edits + other.edits, comments + other.comments);
        }

        long sum() {
            return views + edits + comments;
        }
    }

    Doings {
        people = new TreeMap<>(people);
    }

    /**
     * All rows of one object, each person once.
     *
     * @param naming how people are to be named from here on
     */
    static Doings of(Subject subject, Collection<Row> rows, UnaryOperator<String> naming) {
        Map<String, Acts> people = new LinkedHashMap<>();
        Acts rest = Acts.NONE;
        long folded = 0;
        for (Row row : rows) {
            Acts acts = new Acts(row.views(), row.edits(), row.comments());
            if (row.who().isEmpty()) {
                rest = rest.plus(acts);
                folded += row.viewers();
            } else {
                people.merge(naming.apply(row.who()), acts, Acts::plus);
            }
        }
        return new Doings(subject, people, rest, folded);
    }

    /** How many people did something, as far as that is known. */
    long size() {
        return people.size() + foldedViewers;
    }

    long acts() {
        return rest.sum() + people.values().stream().mapToLong(Acts::sum).sum();
    }

    /** Nobody who is known. */
    Doings ofNobody() {
        return new Doings(subject, Map.of(), rest, foldedViewers);
    }

    Doings without(Collection<String> gone) {
        Map<String, Acts> others = new LinkedHashMap<>(people);
        others.keySet().removeAll(gone);
        return new Doings(subject, others, rest, foldedViewers);
    }

    Doings plus(Doings more) {
        Map<String, Acts> all = new LinkedHashMap<>(people);
        more.people.forEach((who, acts) -> all.merge(who, acts, Acts::plus));
        return new Doings(subject, all, rest.plus(more.rest), foldedViewers + more.foldedViewers);
    }
}
