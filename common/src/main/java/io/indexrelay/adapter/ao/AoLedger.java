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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
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
            "ID,SUBJECT,SENT,INTENDED_EPOCH,INTENDED_SEQUENCE,EPOCH,SEQ,CONTENT_FP,ACCESS_FP,NAME,CONTAINER,PARENT";
    private static final int NAME = 190;

    private final ActiveObjects ao;
    private final LedgerSlices slices;

    public AoLedger(ActiveObjects ao) {
        this.ao = ao;
        this.slices = new LedgerSlices(ao);
    }

    @Override
    public Map<LedgerKey, LedgerEntry> find(Collection<LedgerKey> keys) {
        Map<Boolean, Set<LedgerKey>> byPlace = keys.stream()
                .collect(Collectors.partitioningBy(key -> key.subject().kind().isDependent(), Collectors.toSet()));
        return ao.executeInTransaction(() -> {
            Map<Subject, LedgerEntry> found = new HashMap<>(ownEntries(byPlace.getOrDefault(false, Set.of())));
            byPlace.getOrDefault(true, Set.of()).stream()
                    .map(LedgerKey::partitionKey)
                    .distinct()
                    .forEach(owner -> found.putAll(childrenIn(owner)));
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
        Map<Subject, List<LedgerEntry>> byRow = entries.stream()
                .collect(Collectors.groupingBy(AoLedger::rowOf, LinkedHashMap::new, Collectors.toList()));
        ao.executeInTransaction(() -> {
            Rows.chunks(byRow.keySet()).forEach(owners -> saveRows(owners, byRow));
            return entries.size();
        });
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
        return ao.executeInTransaction(
                () -> List.copyOf(childrenIn(partitionKey).values()));
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
                .where("NAME = ? AND KIND = ?", fitting(username), Kind.USER.word())
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

    private Map<Subject, LedgerEntry> childrenIn(Subject owner) {
        Map<Subject, LedgerEntry> children = new LinkedHashMap<>();
        Query first = Query.select("ID,CHILDREN").where("SUBJECT = ?", owner.toString());
        Query rest =
                Query.select("ID,CHILDREN").where("OWNER = ?", owner.toString()).order("PART ASC");
        Rows.read(ao, LedgerEntity.class, first, row -> Children.read(owner, row.getChildren()))
                .forEach(children::putAll);
        Rows.read(ao, LedgerChildrenEntity.class, rest, row -> Children.read(owner, row.getChildren()))
                .forEach(children::putAll);
        return children;
    }

    private void saveRows(List<Subject> owners, Map<Subject, List<LedgerEntry>> byRow) {
        Map<String, LedgerEntity> rows = existing(owners);
        List<Map<String, Object>> inserts = new ArrayList<>();
        for (Subject owner : owners) {
            List<LedgerEntry> entries = byRow.getOrDefault(owner, List.of());
            LedgerEntity row = rows.get(owner.toString());
            boolean alone = entries.stream()
                    .noneMatch(entry -> entry.key().subject().kind().isDependent());
            if (row == null && alone) {
                inserts.add(columns(entries.get(entries.size() - 1)));
            } else {
                update(row == null ? ao.create(LedgerEntity.class, bare(owner)) : row, entries);
            }
        }
        if (!inserts.isEmpty()) {
            ao.create(LedgerEntity.class, inserts);
        }
    }

    private Map<String, LedgerEntity> existing(List<Subject> owners) {
        Object[] names = owners.stream().map(Subject::toString).toArray();
        Map<String, LedgerEntity> rows = new HashMap<>();
        for (LedgerEntity row :
                ao.find(LedgerEntity.class, Query.select().where(Rows.in("SUBJECT", names.length), names))) {
            rows.put(row.getSubject(), row);
        }
        return rows;
    }

    private void update(LedgerEntity row, List<LedgerEntry> entries) {
        LedgerRow children = new LedgerRow(ao, row);
        for (LedgerEntry entry : entries) {
            if (entry.key().subject().kind().isDependent()) {
                children.put(entry);
            } else {
                write(row, entry);
            }
        }
        children.write();
        row.save();
        ao.flush(row);
    }

    private List<LedgerEntry> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(ao, LedgerEntity.class, query, AoLedger::entry));
    }

    private static Subject rowOf(LedgerEntry entry) {
        LedgerKey key = entry.key();
        return key.subject().kind().isDependent() ? key.partitionKey() : key.subject();
    }

    private static Map<String, Object> bare(Subject owner) {
        return Map.of("SUBJECT", owner.toString(), "KIND", owner.kind().word());
    }

    /** Every map has the same columns, as a batch needs; what is null is left to {@code ""}, which reads alike. */
    private static Map<String, Object> columns(LedgerEntry entry) {
        Map<String, Object> columns = new LinkedHashMap<>(bare(entry.key().subject()));
        columns.put("SENT", entry.state().name());
        columns.put("INTENDED_EPOCH", entry.intended().epoch());
        columns.put("INTENDED_SEQUENCE", entry.intended().sequence());
        columns.put("EPOCH", entry.version().epoch());
        columns.put("SEQ", entry.version().sequence());
        columns.put("CONTENT_FP", entry.contentFingerprint());
        columns.put("ACCESS_FP", entry.accessFingerprint());
        columns.put("NAME", fitting(entry.name()));
        columns.put("CONTAINER", word(entry.container()));
        columns.put("PARENT", word(entry.parent()));
        columns.put("PARTS", 0);
        return columns;
    }

    private static void write(LedgerEntity row, LedgerEntry entry) {
        row.setSent(entry.state().name());
        row.setIntendedEpoch(entry.intended().epoch());
        row.setIntendedSequence(entry.intended().sequence());
        row.setEpoch(entry.version().epoch());
        row.setSequence(entry.version().sequence());
        row.setContentFp(entry.contentFingerprint());
        row.setAccessFp(entry.accessFingerprint());
        row.setName(fitting(entry.name()));
        row.setContainer(word(entry.container()));
        row.setParent(word(entry.parent()));
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
                subjectOrNull(row.getParent()));
    }

    private static String word(@Nullable Subject subject) {
        return subject == null ? "" : subject.toString();
    }

    private static @Nullable Subject subjectOrNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Subject.parse(text);
    }

    /** A name longer than its column is kept as its hash: it can be found, and is never taken for another. */
    private static String fitting(String name) {
        if (name.length() <= NAME) {
            return name;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
