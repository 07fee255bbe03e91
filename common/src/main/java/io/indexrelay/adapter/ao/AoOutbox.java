package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;

/** The outbox in the table OUTBOX. Thread-safe. */
public final class AoOutbox implements Outbox {

    private static final String COLUMNS = "ID,CLASS,DUE,SUBJECT,PKEY,KIND,CAUSE,AT";

    /** Ids ascend with the capture but for what was inserted at the same time; so the oldest is among the first. */
    private static final int AMONG_THE_FIRST = 100;

    private final ActiveObjects ao;

    public AoOutbox(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(List<NewRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<Map<String, Object>>> chunks =
                Rows.chunks(rows.stream().map(AoOutbox::columns).toList());
        Optional<RuntimeException> failure = ao.executeInTransaction(() -> created(chunks));
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** A failure must not leave the callback: it would mark a joined transaction of the product for rollback. */
    private Optional<RuntimeException> created(List<List<Map<String, Object>>> chunks) {
        try {
            chunks.forEach(chunk -> ao.create(OutboxEntity.class, chunk));
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    @Override
    public List<OutboxRow> due(RowClass rowClass, Instant now, Instant afterDue, long afterId, int limit) {
        long after = afterDue.toEpochMilli();
        // The bound that seems too much lets a page begin where the last one ended; the class among the order lets
        // databases see that the index has it already.
        Query query = Query.select(COLUMNS)
                .where(
                        "CLASS = ? AND DUE <= ? AND DUE >= ? AND (DUE > ? OR (DUE = ? AND ID > ?))",
                        rowClass.number(),
                        now.toEpochMilli(),
                        after,
                        after,
                        after,
                        afterId)
                .order("CLASS ASC, DUE ASC, ID ASC")
                .limit(limit);
        return ao.executeInTransaction(() -> Rows.read(ao, OutboxEntity.class, query, AoOutbox::row));
    }

    @Override
    public List<OutboxRow> ofSubjects(Collection<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Object[] names = subjects.stream().map(Subject::toString).distinct().toArray();
        if (names.length > Rows.CHUNK) {
            throw new IllegalArgumentException(names.length + " subjects, at most " + Rows.CHUNK + " a call");
        }
        Query query = Query.select(COLUMNS)
                .where(Rows.in("SUBJECT", names.length), names)
                .order("ID ASC");
        Set<Subject> wanted = Set.copyOf(subjects);
        // MySQL takes texts for equal that differ in blanks at the end, and by its collation in more.
        return ao.executeInTransaction(() -> Rows.read(ao, OutboxEntity.class, query, AoOutbox::row)).stream()
                .filter(row -> wanted.contains(row.subject()))
                .toList();
    }

    @Override
    public void postpone(Collection<Long> ids, Instant due) {
        ao.executeInTransaction(() -> {
            for (List<Long> chunk : Rows.chunks(ids)) {
                OutboxEntity[] rows =
                        ao.find(OutboxEntity.class, Query.select().where(Rows.in("ID", chunk.size()), chunk.toArray()));
                for (OutboxEntity row : rows) {
                    row.setDue(due.toEpochMilli());
                    row.save();
                }
                ao.flush(rows);
            }
            return ids.size();
        });
    }

    @Override
    public int delete(Collection<Long> ids) {
        return ao.executeInTransaction(() -> {
            int deleted = 0;
            for (List<Long> chunk : Rows.chunks(ids)) {
                deleted += ao.deleteWithSQL(OutboxEntity.class, Rows.in("ID", chunk.size()), chunk.toArray());
            }
            return deleted;
        });
    }

    @Override
    public OutboxCounts counts() {
        return ao.executeInTransaction(() -> {
            Map<RowClass, Long> byClass = new EnumMap<>(RowClass.class);
            for (RowClass rowClass : RowClass.values()) {
                byClass.put(rowClass, (long) ao.count(OutboxEntity.class, "CLASS = ?", rowClass.number()));
            }
            Query first = Query.select("ID,AT")
                    .where("CLASS < ?", RowClass.ECHO.number())
                    .order("ID ASC")
                    .limit(AMONG_THE_FIRST);
            Instant oldest = Rows.read(ao, OutboxEntity.class, first, row -> Instant.ofEpochMilli(row.getAt())).stream()
                    .min(Comparator.naturalOrder())
                    .orElse(null);
            return new OutboxCounts(byClass, oldest);
        });
    }

    private static Map<String, Object> columns(NewRow row) {
        return Map.of(
                "CLASS", row.rowClass().number(),
                "DUE", row.due().toEpochMilli(),
                "SUBJECT", row.subject().toString(),
                "PKEY", row.partitionKey().toString(),
                "KIND", row.kind().name(),
                "CAUSE", CauseColumn.of(row.cause(), row.stateAt()),
                "AT", row.at().toEpochMilli());
    }

    private static OutboxRow row(OutboxEntity entity) {
        return new OutboxRow(
                entity.getID(),
                RowClass.of(entity.getRowClass()),
                Instant.ofEpochMilli(entity.getDue()),
                Subject.parse(entity.getSubject()),
                Subject.parse(entity.getPkey()),
                ChangeKind.valueOf(entity.getKind()),
                CauseColumn.cause(entity.getCause()),
                Instant.ofEpochMilli(entity.getAt()),
                CauseColumn.stateAt(entity.getCause()));
    }
}
