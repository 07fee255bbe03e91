package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerKey;
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
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/**
 * Writes the ledger's rows. Thread-safe; but only the node in office writes.
 *
 * <p>Active Objects changes rows one by one, a statement each, but inserts and deletes many at once. So a row without
 * children is not changed but replaced, and a batch of a hundred costs three statements and not a hundred. A row with
 * children is changed: they may be long, and stay where they are.
 */
final class LedgerWriter {

    private static final int NAME = 190;

    private final ActiveObjects ao;

    LedgerWriter(ActiveObjects ao) {
        this.ao = ao;
    }

    void save(Collection<LedgerEntry> entries) {
        Map<Subject, List<LedgerEntry>> byRow = entries.stream()
                .collect(Collectors.groupingBy(LedgerWriter::rowOf, LinkedHashMap::new, Collectors.toList()));
        ao.executeInTransaction(() -> {
            Rows.chunks(byRow.keySet()).forEach(owners -> saveRows(owners, byRow));
            return entries.size();
        });
    }

    private void saveRows(List<Subject> owners, Map<Subject, List<LedgerEntry>> byRow) {
        int deleted = deleteChildless(owners.stream()
                .filter(owner -> isAlone(byRow.getOrDefault(owner, List.of())))
                .toList());
        Map<String, LedgerEntity> rows = deleted == owners.size() ? Map.of() : existing(owners);
        List<Map<String, Object>> inserts = new ArrayList<>();
        for (Subject owner : owners) {
            List<LedgerEntry> entries = byRow.getOrDefault(owner, List.of());
            LedgerEntity row = rows.get(owner.toString());
            if (row == null && isAlone(entries)) {
                inserts.add(columns(entries.get(entries.size() - 1)));
            } else {
                update(row == null ? ao.create(LedgerEntity.class, bare(owner)) : row, entries);
            }
        }
        if (!inserts.isEmpty()) {
            ao.create(LedgerEntity.class, inserts);
        }
    }

    private static boolean isAlone(List<LedgerEntry> entries) {
        return entries.stream().noneMatch(entry -> entry.key().subject().kind().isDependent());
    }

    private int deleteChildless(List<Subject> owners) {
        return owners.isEmpty()
                ? 0
                : ao.deleteWithSQL(
                        LedgerEntity.class,
                        Rows.in("SUBJECT", owners.size()) + " AND CHILDREN IS NULL",
                        owners.stream().map(Subject::toString).toArray());
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
        columns.put("STAMP", entry.stamp());
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
        row.setStamp(entry.stamp());
    }

    private static String word(@Nullable Subject subject) {
        return subject == null ? "" : subject.toString();
    }

    /** A name longer than its column is kept as its hash: it can be found, and is never taken for another. */
    static String fitting(String name) {
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
