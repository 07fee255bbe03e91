package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.DeadLetter.Fate;
import io.indexrelay.delivery.DeadLetters;
import io.indexrelay.payload.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** What could not be delivered, in the table DEAD_LETTER. Thread-safe; but only the node in office writes. */
public final class AoDeadLetters implements DeadLetters {

    private static final String COLUMNS = "ID,AT,SUBJECT,PKEY,EVENT_TYPE,EPOCH,SEQ,FATE,REASON";

    private final ActiveObjects ao;

    public AoDeadLetters(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void put(Collection<DeadLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        ao.executeInTransaction(() -> {
            remove(letters.stream().map(DeadLetter::subject).toList());
            for (List<DeadLetter> chunk : Rows.chunks(letters)) {
                ao.create(
                        DeadLetterEntity.class,
                        chunk.stream().map(AoDeadLetters::columns).toList());
            }
            return letters.size();
        });
    }

    @Override
    public Optional<DeadLetter> find(long id) {
        return read(Query.select(COLUMNS).where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<DeadLetter> newest(long before, int limit) {
        return read(
                Query.select(COLUMNS).where("ID < ?", before).order("ID DESC").limit(limit));
    }

    @Override
    public List<DeadLetter> newest(Fate fate, int limit) {
        return read(Query.select(COLUMNS)
                .where("FATE = ?", fate.name())
                .order("ID DESC")
                .limit(limit));
    }

    @Override
    public int count(Fate fate) {
        return ao.executeInTransaction(() -> ao.count(DeadLetterEntity.class, "FATE = ?", fate.name()));
    }

    @Override
    public int remove(Collection<Subject> subjects) {
        List<String> names = subjects.stream().map(Subject::toString).distinct().toList();
        return ao.executeInTransaction(() -> {
            int removed = 0;
            for (List<String> chunk : Rows.chunks(names)) {
                removed += ao.deleteWithSQL(DeadLetterEntity.class, Rows.in("SUBJECT", chunk.size()), chunk.toArray());
            }
            return removed;
        });
    }

    private List<DeadLetter> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(ao, DeadLetterEntity.class, query, AoDeadLetters::letter));
    }

    private static Map<String, Object> columns(DeadLetter letter) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("AT", letter.at().toEpochMilli());
        columns.put("SUBJECT", letter.subject().toString());
        columns.put("PKEY", letter.partitionKey().toString());
        columns.put("EVENT_TYPE", letter.type());
        columns.put("EPOCH", letter.version().epoch());
        columns.put("SEQ", letter.version().sequence());
        columns.put("FATE", letter.fate().name());
        columns.put("REASON", letter.reason());
        return columns;
    }

    private static DeadLetter letter(DeadLetterEntity row) {
        return new DeadLetter(
                row.getID(),
                Instant.ofEpochMilli(row.getAt()),
                Subject.parse(row.getSubject()),
                Subject.parse(row.getPkey()),
                Rows.text(row.getEventType()),
                new Version(row.getEpoch(), row.getSequence()),
                Fate.valueOf(row.getFate()),
                Rows.text(row.getReason()));
    }
}
