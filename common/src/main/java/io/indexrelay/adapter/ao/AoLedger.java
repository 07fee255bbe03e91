package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.Change;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.LedgerSlice;
import io.indexrelay.payload.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in the tables LEDGER and LEDGER_CHILDREN. Thread-safe; but only the node in office writes.
 *
 * <p>Comments, worklogs and attachments stand in the row of their partition key, so that a million issues are a million
 * rows and not ten. Lists come in the database's order of texts, which is stable and all that paging needs.
 */
public final class AoLedger implements Ledger {

    private static final String COLUMNS =
            "ID,SUBJECT,SENT,INTENDED_EPOCH,INTENDED_SEQUENCE,EPOCH,SEQ,CONTENT_FP,ACCESS_FP,NAME,CONTAINER,PARENT,STAMP";

    private final ActiveObjects ao;
    private final LedgerWriter writer;
    private final LedgerSlices slices;

    public AoLedger(ActiveObjects ao) {
        this.ao = ao;
        this.writer = new LedgerWriter(ao);
        this.slices = new LedgerSlices(ao);
    }

    @Override
    public Map<LedgerKey, LedgerEntry> find(Collection<LedgerKey> keys) {
        Map<Boolean, Set<LedgerKey>> byPlace = keys.stream()
                .collect(Collectors.partitioningBy(key -> key.subject().kind().isDependent(), Collectors.toSet()));
        return ao.executeInTransaction(() -> {
            Map<Subject, LedgerEntry> found = new HashMap<>(ownEntries(byPlace.getOrDefault(false, Set.of())));
            Set<Subject> owners = byPlace.getOrDefault(true, Set.of()).stream()
                    .map(LedgerKey::partitionKey)
                    .collect(Collectors.toSet());
            Rows.chunks(owners).forEach(chunk -> found.putAll(childrenIn(chunk)));
            Map<LedgerKey, LedgerEntry> entries = new LinkedHashMap<>();
            for (LedgerKey key : keys) {
                LedgerEntry entry = found.get(key.subject());
                if (entry != null) {
                    entries.put(key, entry);
                }
            }
            return entries;
        });
    }

    @Override
    public void save(Collection<LedgerEntry> entries) {
        writer.save(entries);
    }

    @Override
    public void clear() {
        ao.executeInTransaction(() -> ao.deleteWithSQL(LedgerChildrenEntity.class, "ID > ?", 0L)
                + ao.deleteWithSQL(LedgerEntity.class, "ID > ?", 0L));
    }

    @Override
    public LedgerSlice slice(int limit) {
        return slices.first(limit);
    }

    @Override
    public void forget(LedgerSlice slice) {
        slices.forget(slice);
    }

    @Override
    public List<LedgerEntry> list(Kind kind, String after, int limit) {
        return page("KIND = ?", List.of(kind.word()), after, limit);
    }

    /** The database may find more, by its collation, and what it takes for wildcards is left to us; so both look. */
    @Override
    public List<LedgerEntry> startingWith(Kind kind, String idStart, String after, int limit) {
        String pattern = new Subject(kind, idStart).toString().replaceFirst("[\\[\\]%_^\\\\].*", "") + "%";
        List<LedgerEntry> found = new ArrayList<>();
        String last = after;
        List<LedgerEntry> page;
        do {
            page = page("KIND = ? AND SUBJECT LIKE ?", List.of(kind.word(), pattern), last, limit);
            page.stream()
                    .filter(entry -> entry.key().subject().id().startsWith(idStart))
                    .forEach(found::add);
            last = page.isEmpty()
                    ? last
                    : page.get(page.size() - 1).key().subject().toString();
        } while (page.size() == limit && found.size() < limit);
        return found.size() <= limit ? found : found.subList(0, limit);
    }

    @Override
    public List<LedgerEntry> dependents(Subject partitionKey) {
        return dependentsOf(List.of(partitionKey));
    }

    @Override
    public List<LedgerEntry> dependentsOf(Collection<Subject> partitionKeys) {
        return partitionKeys.isEmpty()
                ? List.of()
                : ao.executeInTransaction(
                        () -> List.copyOf(childrenIn(List.copyOf(partitionKeys)).values()));
    }

    @Override
    public List<LedgerEntry> childrenOf(Subject parent, String after, int limit) {
        return page("PARENT = ?", List.of(parent.toString()), after, limit);
    }

    @Override
    public List<LedgerEntry> containedIn(Subject container, String after, int limit) {
        return page("CONTAINER = ?", List.of(container.toString()), after, limit);
    }

    @Override
    public Optional<LedgerEntry> userNamed(String username) {
        if (username.isEmpty()) {
            return Optional.empty();
        }
        Query query = Query.select(COLUMNS)
                .where("NAME = ? AND KIND = ?", LedgerWriter.fitting(username), Kind.USER.word())
                .order("SEQ DESC")
                .limit(1);
        return read(query).stream().findFirst();
    }

    private List<LedgerEntry> page(String condition, List<String> values, String after, int limit) {
        List<Object> parameters = new ArrayList<>(values);
        String rest = " AND SENT IS NOT NULL";
        if (!after.isEmpty()) {
            rest += " AND SUBJECT > ?";
            parameters.add(after);
        }
        Query query = Query.select(COLUMNS).where(condition + rest, parameters.toArray());
        return read(query.order("SUBJECT ASC").limit(limit));
    }

    private Map<Subject, LedgerEntry> ownEntries(Set<LedgerKey> keys) {
        List<String> subjects =
                keys.stream().map(key -> key.subject().toString()).toList();
        Map<Subject, LedgerEntry> found = new HashMap<>();
        for (List<String> chunk : Rows.chunks(subjects)) {
            Query query = Query.select(COLUMNS)
                    .where(Rows.in("SUBJECT", chunk.size()) + " AND SENT IS NOT NULL", chunk.toArray());
            read(query).forEach(entry -> found.put(entry.key().subject(), entry));
        }
        return found;
    }

    private Map<Subject, LedgerEntry> childrenIn(List<Subject> owners) {
        Object[] names = owners.stream().map(Subject::toString).toArray();
        Map<Subject, LedgerEntry> children = new LinkedHashMap<>();
        Query first = Query.select("ID,SUBJECT,CHILDREN").where(Rows.in("SUBJECT", names.length), names);
        Query rest = Query.select("ID,OWNER,CHILDREN")
                .where(Rows.in("OWNER", names.length), names)
                .order("PART ASC");
        Rows.read(ao, LedgerEntity.class, first, row -> {
                    return Children.read(Subject.parse(row.getSubject()), row.getChildren());
                })
                .forEach(children::putAll);
        Rows.read(ao, LedgerChildrenEntity.class, rest, row -> {
                    return Children.read(Subject.parse(row.getOwner()), row.getChildren());
                })
                .forEach(children::putAll);
        return children;
    }

    private List<LedgerEntry> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(ao, LedgerEntity.class, query, AoLedger::entry));
    }

    private static LedgerEntry entry(LedgerEntity row) {
        Subject subject = Subject.parse(row.getSubject());
        return new LedgerEntry(
                new LedgerKey(subject, Change.keyOf(subject)),
                SentState.valueOf(Rows.text(row.getSent())),
                new Version(row.getIntendedEpoch(), row.getIntendedSequence()),
                new Version(row.getEpoch(), row.getSequence()),
                Rows.text(row.getContentFp()),
                Rows.text(row.getAccessFp()),
                Rows.text(row.getName()),
                subjectOrNull(row.getContainer()),
                subjectOrNull(row.getParent()),
                Rows.text(row.getStamp()));
    }

    private static @Nullable Subject subjectOrNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Subject.parse(text);
    }
}
