package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.backfill.Jobs;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;

/** Jobs in the table JOB. Thread-safe. */
public final class AoJobs implements Jobs {

    private static final String COLUMNS = "ID,KIND,SCOPE,RUN_STATE,GENERATION,PHASE,WALK_CURSOR,DONE_COUNT,TOTAL_COUNT,"
            + "FAILED_COUNT,STARTED_VERSION,STARTED,UPDATED,NOTE,QUEUED_COUNT";

    private final ActiveObjects ao;

    public AoJobs(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Job create(Job job) {
        return ao.executeInTransaction(() -> {
            JobEntity row = ao.create(JobEntity.class, columns(job));
            ao.flush(row);
            return job(row);
        });
    }

    @Override
    public boolean advance(long id, String phase, String cursor, long added, Instant at) {
        return walked(id, new Unit(phase, cursor, added, added, 0, null), at);
    }

    @Override
    public boolean walked(long id, Unit unit, Instant at) {
        return change(id, at, row -> {
            row.setPhase(unit.phase());
            row.setWalkCursor(unit.cursor());
            row.setNote("");
            row.setDoneCount(row.getDoneCount() + unit.passed());
            long total = unit.total() == null ? row.getTotalCount() : unit.total();
            row.setTotalCount(Math.max(total, row.getDoneCount()));
            row.setQueuedCount(row.getQueuedCount() + unit.queued());
            row.setFailedCount(row.getFailedCount() + unit.failed());
        });
    }

    @Override
    public boolean turn(long id, Set<State> from, State to, Instant at) {
        return ao.executeInTransaction(
                () -> find(id).filter(job -> from.contains(job.state())).isPresent()
                        && change(id, at, row -> row.setRunState(to.name())));
    }

    @Override
    public boolean started(long id, String version, Instant at) {
        return change(id, at, row -> row.setStartedVersion(version));
    }

    @Override
    public boolean explain(long id, String note, Instant at) {
        return change(id, at, row -> row.setNote(Rows.cut(note, 450)));
    }

    @Override
    public boolean failed(long id, long objects, Instant at) {
        return change(id, at, row -> row.setFailedCount(row.getFailedCount() + objects));
    }

    /** Saving an entity writes the columns that were set, and no others. */
    private boolean change(long id, Instant at, Consumer<JobEntity> change) {
        return ao.executeInTransaction(() -> {
            JobEntity[] rows = ao.find(JobEntity.class, Query.select().where("ID = ?", id));
            for (JobEntity row : rows) {
                change.accept(row);
                row.setUpdated(at.toEpochMilli());
                row.save();
            }
            ao.flush(rows);
            return rows.length == 1;
        });
    }

    @Override
    public Optional<Job> find(long id) {
        return read(Query.select(COLUMNS).where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<Job> newest(int limit) {
        return read(Query.select(COLUMNS).order("ID DESC").limit(limit));
    }

    @Override
    public List<Job> open() {
        return read(Query.select(COLUMNS)
                .where("RUN_STATE = ? OR RUN_STATE = ?", State.RUNNING.name(), State.PAUSED.name())
                .order("ID ASC"));
    }

    @Override
    public void delete(long id) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(JobEntity.class, "ID = ?", id));
    }

    private List<Job> read(Query query) {
        return ao.executeInTransaction(() -> Rows.read(ao, JobEntity.class, query, AoJobs::job));
    }

    private static Map<String, Object> columns(Job job) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("KIND", job.kind());
        columns.put("SCOPE", job.scope());
        columns.put("RUN_STATE", job.state().name());
        columns.put("GENERATION", job.generation());
        columns.put("PHASE", job.phase());
        columns.put("WALK_CURSOR", job.cursor());
        columns.put("DONE_COUNT", job.done());
        columns.put("TOTAL_COUNT", job.total());
        columns.put("FAILED_COUNT", job.failed());
        columns.put("STARTED_VERSION", job.startedVersion());
        columns.put("STARTED", job.started().toEpochMilli());
        columns.put("UPDATED", job.updated().toEpochMilli());
        columns.put("NOTE", Rows.cut(job.note(), 450));
        columns.put("QUEUED_COUNT", job.queued());
        return columns;
    }

    private static Job job(JobEntity row) {
        return new Job(
                row.getID(),
                row.getKind(),
                row.getScope(),
                State.valueOf(row.getRunState()),
                row.getGeneration(),
                Rows.text(row.getPhase()),
                Rows.text(row.getWalkCursor()),
                row.getDoneCount(),
                row.getTotalCount(),
                row.getFailedCount(),
                Rows.text(row.getStartedVersion()),
                Instant.ofEpochMilli(row.getStarted()),
                Instant.ofEpochMilli(row.getUpdated()),
                Rows.text(row.getNote()),
                row.getQueuedCount());
    }
}
