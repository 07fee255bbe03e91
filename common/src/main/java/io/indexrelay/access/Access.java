package io.indexrelay.access;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A rule: a user sees the document when every clause has an atom that is true for that user. Clauses keep their order,
 * atoms are sorted and distinct, so that equal rules have equal text.
 *
 * @param all at least one clause; an empty clause is false
 */
public record Access(List<List<Atom>> all) {

    /** Open to everybody, visitors who are not logged in included. */
    public static final Access OPEN = of(List.of(Atom.ANYONE));

    /** Open to nobody: what we cannot read, we hide. */
    public static final Access CLOSED = new Access(List.of(List.of()));

    public Access {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a rule needs at least one clause; closed is one empty clause");
        }
        all = all.stream().map(Access::sorted).toList();
    }

    @SafeVarargs
    public static Access of(Collection<Atom>... clauses) {
        return new Access(Stream.of(clauses).map(List::copyOf).toList());
    }

    /** Both rules must hold. */
    public Access and(Access other) {
        return new Access(
                Stream.concat(all.stream(), other.all.stream()).distinct().toList());
    }

    /** The sets that this rule refers to, each once. */
    public List<String> setIds() {
        return all.stream()
                .flatMap(List::stream)
                .filter(Atom::isSet)
                .map(Atom::setId)
                .distinct()
                .toList();
    }

    private static List<Atom> sorted(List<Atom> clause) {
        return List.copyOf(new TreeSet<>(clause));
    }
}
