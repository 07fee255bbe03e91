package io.indexrelay.testsupport.memory;

import io.indexrelay.backfill.Jobs;
import java.util.List;
import java.util.Optional;

/** Jobs in memory. */
public final class InMemoryJobs implements Jobs {

    private final InMemoryStore store;

    public InMemoryJobs(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Job create(Job job) {
        Job stored = withId(job, store.nextId());
        store.write(tables -> tables.jobs.put(stored.id(), stored));
        return stored;
    }

    @Override
    public boolean update(Job job) {
        boolean there = find(job.id()).isPresent();
        store.write(tables -> tables.jobs.replace(job.id(), job));
        return there;
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
                .filter(job -> job.state() == State.RUNNING || job.state() == State.PAUSED)
                .toList());
    }

    @Override
    public void delete(long id) {
        store.write(tables -> tables.jobs.remove(id));
    }

    private static Job withId(Job job, long id) {
        return new Job(
                id,
                job.kind(),
                job.scope(),
                job.state(),
                job.generation(),
                job.phase(),
                job.cursor(),
                job.done(),
                job.total(),
                job.failed(),
                job.startedVersion(),
                job.started(),
                job.updated(),
                job.note());
    }
}
