package io.indexrelay.reconcile;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerBook;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What receivers have, kind by kind and page by page, and which of it is not there any more. Reads only. */
final class Known {

    private static final int PAGE = 500;

    private final Ledger ledger;
    private final LedgerBook book;
    private final Presence presence;

    Known(DeliveryPorts ports) {
        this.ledger = ports.ledger();
        this.book = new LedgerBook(ports.ledger());
        this.presence = new Presence(ports);
    }

    /**
     * One page of the objects of a kind, with what hangs on those that are there.
     *
     * @param had how many receivers have, by kind
     * @param there of the kind itself
     * @param missing of all kinds
     * @param next where to go on; null at the end
     */
    record Piece(Map<Kind, Long> had, List<LedgerEntry> there, List<LedgerEntry> missing, @Nullable String next) {}

    /** The kinds with rows of their own that can go: nobody is told of a priority that is gone. */
    static List<Kind> kinds(String scope) {
        return Stream.of(Kind.values())
                .filter(kind -> !kind.isDependent())
                .filter(kind -> kind.isDocument()
                        || (scope.equals(Backfill.ALL) && (kind == Kind.ACCESS_SET || kind == Kind.USER)))
                .toList();
    }

    /** @param container null for everything */
    Piece piece(@Nullable Subject container, Kind kind, String after) {
        List<LedgerEntry> page = page(container, kind, after);
        List<LedgerEntry> known = present(page.stream()
                .map(LedgerEntry::key)
                .filter(key -> key.subject().kind() == kind)
                .toList());
        List<LedgerEntry> gone = presence.missing(kind, known);
        List<LedgerEntry> there =
                known.stream().filter(entry -> !gone.contains(entry)).toList();
        // What is on its way is told anyway; what hangs on it is not.
        List<LedgerEntry> missing =
                new ArrayList<>(gone.stream().filter(LedgerEntry::isSettled).toList());
        Map<Kind, Long> had = new LinkedHashMap<>();
        had.put(kind, known.stream().filter(LedgerEntry::isSettled).count());
        hangingOn(there).forEach((hanging, entries) -> {
            had.put(hanging, (long) entries.size());
            for (int from = 0; from < entries.size(); from += PAGE) {
                missing.addAll(presence.missing(hanging, entries.subList(from, Math.min(entries.size(), from + PAGE))));
            }
        });
        return new Piece(
                had,
                there.stream().filter(LedgerEntry::isSettled).toList(),
                missing,
                page.size() < PAGE
                        ? null
                        : page.get(page.size() - 1).key().subject().toString());
    }

    /** Those of these that receivers have and that are not there any more. */
    List<LedgerEntry> gone(Kind kind, List<Listed> some) {
        List<LedgerEntry> had = present(some.stream()
                .map(one -> new LedgerKey(one.subject(), one.partitionKey()))
                .toList());
        return presence.missing(
                kind, had.stream().filter(LedgerEntry::isSettled).toList());
    }

    boolean isNothing() {
        return ledger.slice(1).isEmpty();
    }

    private List<LedgerEntry> page(@Nullable Subject container, Kind kind, String after) {
        if (container == null) {
            return ledger.list(kind, after, PAGE);
        }
        if (container.kind() != kind) {
            return ledger.containedIn(container, after, PAGE);
        }
        return after.isEmpty()
                ? List.copyOf(ledger.find(List.of(new LedgerKey(container, container)))
                        .values())
                : List.of();
    }

    /** What hangs on what is gone goes with it. */
    private Map<Kind, List<LedgerEntry>> hangingOn(List<LedgerEntry> there) {
        List<Subject> owners =
                there.stream().map(entry -> entry.key().subject()).toList();
        Map<Kind, List<LedgerEntry>> hanging = new LinkedHashMap<>();
        if (!owners.isEmpty()) {
            ledger.dependentsOf(owners).stream()
                    .filter(LedgerEntry::isSettled)
                    .forEach(entry -> hanging.computeIfAbsent(
                                    entry.key().subject().kind(), kind -> new ArrayList<>())
                            .add(entry));
        }
        return hanging;
    }

    private List<LedgerEntry> present(Collection<LedgerKey> keys) {
        return book.findPresent(keys).values().stream()
                .filter(entry -> entry.state() == SentState.PRESENT)
                .sorted((a, b) -> a.key().subject().compareTo(b.key().subject()))
                .toList();
    }
}
