package io.indexrelay.access;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule: a user sees the document when every clause has an atom that is true for that user. Clauses keep their order,
 * atoms are sorted and distinct, so that equal rules have equal text.
 *
 * @param all at least one clause; an empty clause is false
 * @param portal who sees it in the customer portal beside the product itself; null where nobody does. Asked by itself:
 *     it never widens {@code all}
 */
public record Access(List<List<Atom>> all, @Nullable Portal portal) {

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

    /** Seen in the product itself alone. */
    public Access(List<List<Atom>> all) {
        this(all, null);
    }

    /** The same rule for the product itself, and this one for the portal. */
    public Access with(Portal shown) {
        return new Access(all, shown);
    }

    @SafeVarargs
    public static Access of(Collection<Atom>... clauses) {
        return new Access(Stream.of(clauses).map(List::copyOf).toList());
    }

    /** Both rules must hold; in the portal this one's. */
    public Access and(Access other) {
        return new Access(
                Stream.concat(all.stream(), other.all.stream()).distinct().toList(), portal);
    }

    /** The sets that this rule refers to, in the portal too, each once. */
    public List<String> setIds() {
        Stream<List<Atom>> inPortal = portal == null ? Stream.empty() : portal.access().all().stream();
        return Stream.concat(all.stream(), inPortal)
                .flatMap(List::stream)
                .filter(Atom::isSet)
                .map(Atom::setId)
                .distinct()
                .toList();
    }

    /** The same as subjects; without what can be none, and without families. */
    public List<Subject> sets() {
        return setIds().stream()
                .filter(id -> !id.isEmpty() && id.length() <= Subject.MAX_ID && !SetFamily.isFamily(id))
                .map(id -> new Subject(Kind.ACCESS_SET, id))
                .toList();
    }

    private static List<Atom> sorted(List<Atom> clause) {
        return List.copyOf(new TreeSet<>(clause));
    }
}
