package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.activity.CountTable;
import io.indexrelay.change.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Counts of what people do, in the table ACTIVITY. Thread-safe; every node writes. */
public final class AoCounts implements CountTable {

    private static final String COLUMNS =
            "ID,SUBJECT,HOUR_AT,USER_KEY,VIEW_COUNT,EDIT_COUNT,COMMENT_COUNT,VIEWERS,DROPPED_COUNT";

    private final ActiveObjects ao;

    public AoCounts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(String node, List<Row> rows) {
        List<Map<String, Object>> inserts =
                rows.stream().map(row -> columns(node, row)).toList();
        for (List<Map<String, Object>> chunk : Rows.chunks(inserts)) {
            ao.executeInTransaction(() -> {
                ao.create(ActivityEntity.class, chunk);
                return chunk;
            });
        }
    }

    @Override
    public List<Row> after(String subject, long lastId, int limit) {
        // Oracle keeps "" as null, which nothing is greater than; a space is before every subject.
        String start = subject.isEmpty() ? " " : subject;
        return read(query().where("SUBJECT > ? AND ID <= ?", start, lastId)
                .order("SUBJECT ASC, ID ASC")
                .limit(limit));
    }

    @Override
    public List<Row> of(Subject subject, long afterId, long lastId, int limit) {
        return read(query().where("SUBJECT = ? AND ID > ? AND ID <= ?", subject.toString(), afterId, lastId)
                .order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<Row> before(Instant time, int limit) {
        return read(query().where("HOUR_AT < ? AND SUBJECT <> ?", time.toEpochMilli(), DROPPED.toString())
                .order("HOUR_AT ASC, ID ASC")
                .limit(limit));
    }

    @Override
    public long lastId() {
        return read(query().order("ID DESC").limit(1)).stream()
                .mapToLong(Row::id)
                .findFirst()
                .orElse(0);
    }

    @Override
    public long count() {
        return ao.executeInTransaction(() -> (long) ao.count(ActivityEntity.class));
    }

    @Override
    public int delete(Collection<Long> ids) {
        return ao.executeInTransaction(() -> {
            int deleted = 0;
            for (List<Long> chunk : Rows.chunks(ids)) {
                deleted += ao.deleteWithSQL(ActivityEntity.class, Rows.in("ID", chunk.size()), chunk.toArray());
            }
            return deleted;
        });
    }

    @Override
    public int erase(Collection<String> whos) {
        return ao.executeInTransaction(() -> {
            int deleted = 0;
            for (List<String> chunk : Rows.chunks(whos)) {
                List<Object> parameters = new ArrayList<>(List.of(ERASED.toString()));
                parameters.addAll(chunk);
                deleted += ao.deleteWithSQL(
                        ActivityEntity.class,
                        "SUBJECT <> ? AND " + Rows.in("USER_KEY", chunk.size()),
                        parameters.toArray());
            }
            return deleted;
        });
    }

    private static Query query() {
        return Query.select(COLUMNS);
    }

    private List<Row> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(
                ao,
                ActivityEntity.class,
                query,
                row -> new Row(
                        row.getID(),
                        Subject.parse(row.getSubject()),
                        Instant.ofEpochMilli(row.getHourAt()),
                        Rows.text(row.getUserKey()),
                        row.getViewCount(),
                        row.getEditCount(),
                        row.getCommentCount(),
                        row.getViewers(),
                        row.getDroppedCount())));
    }

    private static Map<String, Object> columns(String node, Row row) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("SUBJECT", row.subject().toString());
        columns.put("HOUR_AT", row.hour().toEpochMilli());
        columns.put("USER_KEY", row.who().isEmpty() ? null : row.who());
        columns.put("VIEW_COUNT", row.views());
        columns.put("EDIT_COUNT", row.edits());
        columns.put("COMMENT_COUNT", row.comments());
        columns.put("VIEWERS", row.viewers());
        columns.put("DROPPED_COUNT", row.dropped());
        columns.put("NODE", node);
        return columns;
    }
}
