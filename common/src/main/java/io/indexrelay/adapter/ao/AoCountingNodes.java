package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.activity.CountingNodes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Which nodes count what people do, in the table COUNTING_NODE. Thread-safe. */
public final class AoCountingNodes implements CountingNodes {

    private final ActiveObjects ao;

    public AoCountingNodes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public long begin(String node, Instant now) {
        return ao.executeInTransaction(() -> ao.create(
                        CountingNodeEntity.class, Map.of("NODE", node, "FLUSHED", now.toEpochMilli(), "ENDED", 0L))
                .getID());
    }

    @Override
    public boolean flushed(long id, Instant until) {
        return change(id, row -> row.setFlushed(until.toEpochMilli()));
    }

    @Override
    public void ended(long id, Instant noticed) {
        change(id, row -> row.setEnded(noticed.toEpochMilli()));
    }

    @Override
    public List<Life> all() {
        Query all = Query.select("ID,NODE,FLUSHED,ENDED").order("ID ASC");
        return ao.executeInTransaction(() -> Rows.read(
                ao,
                CountingNodeEntity.class,
                all,
                row -> new Life(
                        row.getID(),
                        row.getNode(),
                        Instant.ofEpochMilli(row.getFlushed()),
                        Instant.ofEpochMilli(row.getEnded()))));
    }

    @Override
    public void forget(Collection<Long> ids) {
        for (List<Long> chunk : Rows.chunks(ids)) {
            ao.executeInTransaction(
                    () -> ao.deleteWithSQL(CountingNodeEntity.class, Rows.in("ID", chunk.size()), chunk.toArray()));
        }
    }

    private boolean change(long id, Consumer<CountingNodeEntity> change) {
        return ao.executeInTransaction(() -> {
            CountingNodeEntity[] rows =
                    ao.find(CountingNodeEntity.class, Query.select().where("ID = ?", id));
            for (CountingNodeEntity row : rows) {
                change.accept(row);
                row.save();
            }
            ao.flush(rows);
            return rows.length > 0;
        });
    }
}
