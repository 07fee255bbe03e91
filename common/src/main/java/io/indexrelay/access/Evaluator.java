package io.indexrelay.access;

import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The receiver's rule: whether one viewer sees a document, by what a receiver has. Sets are followed at most eight deep,
 * documents likewise; whatever is unknown is false.
 *
 * <p>For one viewer and one state of what is had, since answers are remembered. Not thread-safe.
 */
public final class Evaluator {

    private static final int DEEPEST = 8;

    private final Had had;
    private final Viewer viewer;
    private final Map<Reference, Verdict> remembered = new HashMap<>();

    /** What a receiver has. */
    public interface Had {

        /** The rule of a set; empty when there is no such set. */
        Optional<Access> set(String id);

        /**
         * The rule of a document; empty when it is not shown.
         *
         * @param subject as in an atom: {@code page/7}, or any other text
         */
        Optional<Access> document(String subject);
    }

    /** How deep it was asked is part of what is remembered: the answer must not depend on the order of questions. */
    private record Reference(String atom, int documents, int sets) {}

    public Evaluator(Had had, Viewer viewer) {
        this.had = had;
        this.viewer = viewer;
    }

    public Verdict of(Subject document) {
        return of(document, had.document(document.toString()));
    }

    /** The same in the customer portal; nobody sees there what has no rule for it. */
    public Verdict inPortal(Subject document) {
        return of(document, had.document(document.toString()).flatMap(access -> Optional.ofNullable(access.portal())
                .map(Portal::access)));
    }

    private Verdict of(Subject document, Optional<Access> rule) {
        if (!viewer.known()) {
            return new Verdict(false, "receivers do not know the user, or know them as inactive");
        }
        return rule.map(access -> holds(access, 0, 0))
                .orElseGet(() -> new Verdict(false, "receivers do not show " + document));
    }

    private Verdict holds(Access access, int documents, int sets) {
        List<String> admitting = new ArrayList<>();
        for (List<Atom> clause : access.all()) {
            Verdict verdict = any(clause, documents, sets);
            if (!verdict.sees()) {
                return verdict;
            }
            admitting.add(verdict.why());
        }
        return new Verdict(true, String.join(" and ", admitting));
    }

    private Verdict any(List<Atom> clause, int documents, int sets) {
        List<String> refused = new ArrayList<>();
        for (Atom atom : clause) {
            Verdict verdict = of(atom, documents, sets);
            String reason = verdict.why().isEmpty() ? atom.text() : atom.text() + " (" + verdict.why() + ")";
            if (verdict.sees()) {
                return new Verdict(true, reason);
            }
            refused.add(reason);
        }
        return new Verdict(false, "none of [" + String.join(", ", refused) + "]");
    }

    private Verdict of(Atom atom, int documents, int sets) {
        String text = atom.text();
        int colon = text.indexOf(':') + 1;
        String value = text.substring(colon);
        return switch (colon == 0 ? text : text.substring(0, colon)) {
            case "anyone" -> plain(true);
            case "anonymous" -> plain(viewer.key().isEmpty());
            case "authenticated" -> plain(viewer.isLoggedIn());
            case "user:" -> plain(viewer.isLoggedIn() && value.equals(viewer.key()));
            case "group:" -> plain(viewer.isLoggedIn() && viewer.groups().contains(value));
            case "org:" -> plain(viewer.isLoggedIn() && viewer.organizations().contains(value));
            case "set:" -> followed(text, had.set(value), documents, sets + 1);
            case "doc:" -> followed(text, had.document(value), documents + 1, 0);
            default -> plain(false);
        };
    }

    private static Verdict plain(boolean holds) {
        return new Verdict(holds, "");
    }

    private Verdict followed(String atom, Optional<Access> access, int documents, int sets) {
        if (access.isEmpty()) {
            return new Verdict(false, "not there");
        }
        if (documents > DEEPEST || sets > DEEPEST) {
            return new Verdict(false, "too deep");
        }
        Reference reference = new Reference(atom, documents, sets);
        Verdict known = remembered.get(reference);
        if (known == null) {
            known = holds(access.get(), documents, sets);
            remembered.put(reference, known);
        }
        return known;
    }
}
