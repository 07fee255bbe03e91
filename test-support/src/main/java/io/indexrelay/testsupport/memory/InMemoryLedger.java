package io.indexrelay.testsupport.memory;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.LedgerSlice;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The ledger in memory. */
public final class InMemoryLedger implements Ledger {

    private static final Comparator<LedgerEntry> BY_SUBJECT =
            Comparator.comparing(entry -> entry.key().subject());

    private final InMemoryStore store;

    public InMemoryLedger(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Map<LedgerKey, LedgerEntry> find(Collection<LedgerKey> keys) {
        return store.read(tables -> {
            Map<LedgerKey, LedgerEntry> found = new HashMap<>();
            for (LedgerKey key : keys) {
                LedgerEntry entry = tables.ledger.get(key.subject());
                if (entry != null && sameRow(key, entry.key())) {
                    found.put(key, entry);
                }
            }
            return found;
        });
    }

    @Override
    public void save(Collection<LedgerEntry> entries) {
        List<LedgerEntry> saved = List.copyOf(entries);
        saved.forEach(entry -> {
            Columns.require("CONTENT_FP", entry.contentFingerprint(), Columns.FINGERPRINT);
            Columns.require("ACCESS_FP", entry.accessFingerprint(), Columns.FINGERPRINT);
            long id = store.nextId();
            Subject subject = entry.key().subject();
            store.write(tables -> {
                if (tables.ledger.put(subject, entry) == null) {
                    tables.ledgerIds.put(id, subject);
                }
            });
        });
    }

    @Override
    public void clear() {
        store.write(tables -> {
            tables.ledger.clear();
            tables.ledgerIds.clear();
        });
    }

    @Override
    public LedgerSlice slice(int limit) {
        return store.read(tables ->
                new LedgerSlice(tables.ledgerIds.keySet().stream().limit(limit).toList(), List.of()));
    }

    @Override
    public void forget(LedgerSlice slice) {
        store.write(tables -> slice.rows().forEach(id -> {
            Subject subject = tables.ledgerIds.remove(id);
            if (subject != null) {
                tables.ledger.remove(subject);
            }
        }));
    }

    @Override
    public List<LedgerEntry> list(Kind kind, String after, int limit) {
        return page(entry -> entry.key().subject().kind() == kind, after, limit);
    }

    @Override
    public List<LedgerEntry> startingWith(Kind kind, String idStart, String after, int limit) {
        return page(
                entry -> entry.key().subject().kind() == kind
                        && entry.key().subject().id().startsWith(idStart),
                after,
                limit);
    }

    @Override
    public List<LedgerEntry> dependents(Subject partitionKey) {
        return page(entry -> isDependent(entry) && entry.key().partitionKey().equals(partitionKey), "", 1_000_000);
    }

    @Override
    public List<LedgerEntry> dependentsOf(Collection<Subject> partitionKeys) {
        return partitionKeys.stream()
                .distinct()
                .flatMap(owner -> dependents(owner).stream())
                .toList();
    }

    @Override
    public List<LedgerEntry> childrenOf(Subject parent, String after, int limit) {
        return page(entry -> !isDependent(entry) && parent.equals(entry.parent()), after, limit);
    }

    @Override
    public List<LedgerEntry> containedIn(Subject container, String after, int limit) {
        return page(entry -> !isDependent(entry) && container.equals(entry.container()), after, limit);
    }

    @Override
    public Optional<LedgerEntry> userNamed(String username) {
        return store.read(tables -> tables.ledger.values().stream()
                .filter(entry -> entry.key().subject().kind() == Kind.USER
                        && entry.name().equals(username))
                .max(Comparator.comparing(LedgerEntry::version)));
    }

    /** Everything that is committed; for assertions. */
    public List<LedgerEntry> all() {
        return store.read(tables -> List.copyOf(tables.ledger.values()));
    }

    private List<LedgerEntry> page(Predicate<LedgerEntry> wanted, String after, int limit) {
        return store.read(tables -> tables.ledger.values().stream()
                .filter(wanted)
                .filter(entry -> entry.key().subject().toString().compareTo(after) > 0)
                .sorted(BY_SUBJECT)
                .limit(limit)
                .toList());
    }

    private static boolean isDependent(LedgerEntry entry) {
        return entry.key().subject().kind().isDependent();
    }

    private static boolean sameRow(LedgerKey asked, LedgerKey stored) {
        return !asked.subject().kind().isDependent() || asked.partitionKey().equals(stored.partitionKey());
    }
}
