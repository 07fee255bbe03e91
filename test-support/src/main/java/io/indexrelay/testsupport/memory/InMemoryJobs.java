package io.indexrelay.testsupport.memory;

import io.indexrelay.backfill.Jobs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Jobs in memory. */
public final class InMemoryJobs implements Jobs {

    private final InMemoryStore store;

    public InMemoryJobs(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Job create(Job job) {
        Columns.require("KIND", job.kind(), 30);
        Columns.require("SCOPE", job.scope(), Columns.SUBJECT);
        require(job.phase(), job.cursor(), job.startedVersion());
        Job stored =
                copy(job, store.nextId(), job.state(), Walk.of(job), job.failed(), job.startedVersion(), job.updated());
        store.write(tables -> tables.jobs.put(stored.id(), stored));
        return stored;
    }

    @Override
    public boolean advance(long id, String phase, String cursor, long added, Instant at) {
        return walked(id, new Unit(phase, cursor, added, added, 0, null), at);
    }

    @Override
    public boolean walked(long id, Unit unit, Instant at) {
        require(unit.phase(), unit.cursor(), "");
        return change(id, job -> {
            long done = job.done() + unit.passed();
            Walk walk = new Walk(
                    unit.phase(),
                    unit.cursor(),
                    done,
                    Math.max(unit.total() == null ? job.total() : unit.total(), done),
                    job.queued() + unit.queued(),
                    "");
            return copy(job, id, job.state(), walk, job.failed() + unit.failed(), job.startedVersion(), at);
        });
    }

    @Override
    public boolean turn(long id, Set<State> from, State to, Instant at) {
        return find(id).filter(job -> from.contains(job.state())).isPresent()
                && change(id, job -> copy(job, id, to, Walk.of(job), job.failed(), job.startedVersion(), at));
    }

    @Override
    public boolean started(long id, String version, Instant at) {
        return change(id, job -> copy(job, id, job.state(), Walk.of(job), job.failed(), version, at));
    }

    @Override
    public boolean explain(long id, String note, Instant at) {
        return change(id, job -> {
            Walk walk = new Walk(job.phase(), job.cursor(), job.done(), job.total(), job.queued(), note);
            return copy(job, id, job.state(), walk, job.failed(), job.startedVersion(), at);
        });
    }

    @Override
    public boolean failed(long id, long objects, Instant at) {
        return change(
                id, job -> copy(job, id, job.state(), Walk.of(job), job.failed() + objects, job.startedVersion(), at));
    }

    @Override
    public Optional<Job> find(long id) {
        return store.read(tables -> Optional.ofNullable(tables.jobs.get(id)));
    }

    @Override
    public List<Job> newest(int limit) {
        return store.read(tables ->
                tables.jobs.descendingMap().values().stream().limit(limit).toList());
    }

    @Override
    public List<Job> open() {
        return store.read(tables -> tables.jobs.values().stream()
                .filter(job -> OPEN.contains(job.state()))
                .toList());
    }

    @Override
    public void delete(long id) {
        store.write(tables -> tables.jobs.remove(id));
    }

    private static void require(String phase, String cursor, String startedVersion) {
        Columns.require("PHASE", phase, 100);
        Columns.require("WALK_CURSOR", cursor, Columns.CURSOR);
        Columns.require("STARTED_VERSION", startedVersion, 40);
    }

    private boolean change(long id, UnaryOperator<Job> change) {
        boolean there = find(id).isPresent();
        store.write(tables -> tables.jobs.computeIfPresent(id, (same, job) -> change.apply(job)));
        return there;
    }

    /** Where a walk is, and what keeps it there. */
    private record Walk(String phase, String cursor, long done, long total, long queued, String note) {

        static Walk of(Job job) {
            return new Walk(job.phase(), job.cursor(), job.done(), job.total(), job.queued(), job.note());
        }
    }

    private static Job copy(Job job, long id, State state, Walk walk, long failed, String startedVersion, Instant at) {
        return new Job(
                id,
                job.kind(),
                job.scope(),
                state,
                job.generation(),
                walk.phase(),
                walk.cursor(),
                walk.done(),
                walk.total(),
                failed,
                startedVersion,
                job.started(),
                at,
                walk.note(),
                walk.queued());
    }
}
