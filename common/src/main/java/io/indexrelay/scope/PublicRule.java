package io.indexrelay.scope;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.access.AccessReading;
import io.indexrelay.access.Atom;
import io.indexrelay.access.Evaluator;
import io.indexrelay.access.SetReading;
import io.indexrelay.access.Viewer;
import io.indexrelay.change.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether everybody who may use the product may see a document, by its rule and the rules of sets alone. Nobody's groups
 * are asked for: it is tried with somebody who is logged in and no more, and else with one viewer for each way into the
 * product, who has just this way; all of them must see it.
 */
final class PublicRule {

    /** No product has a user of this key. */
    private static final String NOBODY = "\u0000";

    private static final String GROUP = "group:";
    private static final String USER = "user:";

    private final AccessReader access;
    private final String everyUser;

    /** @param everyUser id of the set of whoever may use the product */
    PublicRule(AccessReader access, String everyUser) {
        this.access = access;
        this.everyUser = everyUser;
    }

    boolean isPublic(Subject document, Access rule) {
        if (sees(document, rule, Viewer.active(NOBODY, List.of(), List.of()))) {
            return true;
        }
        if (!(access.ofSet(everyUser) instanceof SetReading.Known users)
                || users.access().all().size() != 1) {
            return false;
        }
        List<Atom> ways = users.access().all().get(0);
        return !ways.isEmpty() && ways.stream().allMatch(way -> sees(document, rule, having(way)));
    }

    /** Whoever is let in by another sort of entry has nothing that we could name. */
    private static Viewer having(Atom way) {
        String text = way.text();
        if (text.startsWith(GROUP)) {
            return Viewer.active(NOBODY, Set.of(text.substring(GROUP.length())), List.of());
        }
        return text.startsWith(USER)
                ? Viewer.active(text.substring(USER.length()), List.of(), List.of())
                : Viewer.active(NOBODY, List.of(), List.of());
    }

    private boolean sees(Subject document, Access rule, Viewer viewer) {
        return new Evaluator(new Now(document, rule), viewer).of(document).sees();
    }

    /** What the product says now; what cannot be read is false. */
    private final class Now implements Evaluator.Had {
        private final Subject document;
        private final Access rule;

        Now(Subject document, Access rule) {
            this.document = document;
            this.rule = rule;
        }

        @Override
        public Optional<Access> set(String id) {
            return access.ofSet(id) instanceof SetReading.Known known ? Optional.of(known.access()) : Optional.empty();
        }

        @Override
        public Optional<Access> document(String subject) {
            if (subject.equals(document.toString())) {
                return Optional.of(rule);
            }
            return access.ofDocument(Subject.parse(subject)) instanceof AccessReading.Known known
                    ? Optional.of(known.access())
                    : Optional.empty();
        }
    }
}
