package io.indexrelay.delivery;

import io.indexrelay.access.SetFamily;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What receivers know below a subject, piece by piece: so that what the product does not list any more is read again. */
final class KnownBelow {

    private final Ledger ledger;

    KnownBelow(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param tooDeep those below which another walk has to go on
     * @param next where to go on; null at the end
     */
    record Piece(List<Subject> subjects, List<Subject> tooDeep, @Nullable String next) {}

    /** @param cursor as the last piece gave it; {@code ""} to begin */
    Piece piece(Subject subject, String cursor, int limit) {
        if (SetFamily.isFamily(subject)) {
            String start = SetFamily.of(subject).prefix();
            return sent(ledger.startingWith(Kind.ACCESS_SET, start, cursor, limit), limit);
        }
        if (subject.kind().isContainer()) {
            // Every document of a container names it, so its own children are all there is.
            return sent(ledger.containedIn(subject, cursor, limit), limit);
        }
        return tree(subject, cursor, limit);
    }

    private static Piece sent(List<LedgerEntry> entries, int limit) {
        List<Subject> subjects = entries.stream()
                .filter(StateReader::wasSent)
                .map(entry -> entry.key().subject())
                .toList();
        return new Piece(subjects, List.of(), entries.size() < limit ? null : last(entries));
    }

    private Piece tree(Subject root, String path, int limit) {
        KnownWalk walk = new KnownWalk(root, path, this::children);
        List<Subject> subjects = new ArrayList<>();
        List<Subject> tooDeep = new ArrayList<>();
        while (subjects.size() < limit) {
            Subject descendant = walk.next();
            if (descendant == null) {
                return new Piece(subjects, tooDeep, null);
            }
            subjects.add(descendant);
            if (walk.isTooDeep()) {
                tooDeep.add(descendant);
            }
        }
        return new Piece(subjects, tooDeep, walk.path());
    }

    private List<Subject> children(Subject parent, String after) {
        return ledger.childrenOf(parent, after, KnownWalk.pageSize()).stream()
                .map(entry -> entry.key().subject())
                .toList();
    }

    private static String last(List<LedgerEntry> entries) {
        return entries.get(entries.size() - 1).key().subject().toString();
    }
}
