package io.indexrelay.indexer.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers for one visitor of one source whether a rule lets them in. Remembers what it found out about sets and
 * documents, so that asking for a hundred thousand documents costs little more than looking each one up; use one
 * instance for one search and throw it away. Not thread-safe.
 *
 * <p>Sets may refer to sets and documents to documents, each at most {@value #DEEPEST} deep; what lies deeper is false.
 * That also ends circles. The depth is part of what is remembered, so that the answer never depends on the order of
 * questions.
 */
public final class AccessEvaluator {

    /** How many sets may stand behind one another, and how many documents. */
    public static final int DEEPEST = 8;

    private final Visitor visitor;
    private final Rules rules;
    private final Map<Reference, Boolean> remembered = new HashMap<>();

    public AccessEvaluator(Visitor visitor, Rules rules) {
        this.visitor = visitor;
        this.rules = rules;
    }

    /** Whether {@code access} is true for this visitor. */
    public boolean allows(Access access) {
        return !(visitor instanceof Visitor.Stranger) && holds(access, 0, 0);
    }

    private boolean holds(Access access, int documents, int sets) {
        if (access.all().isEmpty()) {
            return false;
        }
        for (List<String> any : access.all()) {
            if (!holdsAny(any, documents, sets)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsAny(List<String> any, int documents, int sets) {
        for (String atom : any) {
            if (holdsAtom(Atom.parse(atom), documents, sets)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsAtom(Atom atom, int documents, int sets) {
        return switch (atom.type()) {
            case "anyone" -> true;
            case "anonymous" -> visitor instanceof Visitor.Anonymous;
            case "authenticated" -> visitor instanceof Visitor.Known;
            case "user:" -> visitor instanceof Visitor.Known known
                    && known.user().key().equals(atom.value());
            case "group:" -> visitor instanceof Visitor.Known known
                    && known.user().groups().contains(atom.value());
            case "org:" -> visitor instanceof Visitor.Known known
                    && known.user().organizations().contains(atom.value());
            case "set:" -> follows(rules.accessSet(atom.value()), new Reference(atom, documents, sets + 1));
            case "doc:" -> follows(rules.document(atom.value()), new Reference(atom, documents + 1, 0));
            default -> false;
        };
    }

    private boolean follows(Optional<Access> target, Reference reference) {
        if (target.isEmpty() || reference.documents > DEEPEST || reference.sets > DEEPEST) {
            return false;
        }
        Boolean known = remembered.get(reference);
        if (known == null) {
            known = holds(target.get(), reference.documents, reference.sets);
            remembered.put(reference, known);
        }
        return known;
    }

    private record Reference(Atom atom, int documents, int sets) {}
}
