package io.indexrelay.testsupport.memory;

import io.indexrelay.identity.Instance;
import io.indexrelay.identity.Instances;
import io.indexrelay.identity.Marks;
import io.indexrelay.identity.Stop;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The identity in memory. */
public final class InMemoryInstances implements Instances {

    private final InMemoryStore store;

    public InMemoryInstances(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Instance> current() {
        return store.alone(tables -> Optional.ofNullable(tables.instance));
    }

    @Override
    public boolean create(Instance instance) {
        Columns.require("INSTANCE_ID", instance.id(), Columns.TOKEN);
        return store.alone(tables -> {
            if (tables.instance != null) {
                return false;
            }
            tables.instance = instance;
            return true;
        });
    }

    @Override
    public void replace(Instance instance) {
        changed(before -> instance);
    }

    @Override
    public void note(Marks marks) {
        changed(before -> new Instance(before.id(), before.epoch(), marks, before.stop()));
    }

    @Override
    public void know(List<String> hosts) {
        changed(before -> with(before, before.marks().mark(), hosts));
    }

    @Override
    public boolean mark(long before, long mark) {
        return changed(instance -> instance.marks().mark() == before
                ? with(instance, mark, instance.marks().hosts())
                : instance);
    }

    @Override
    public void stop(@Nullable Stop stop) {
        changed(before -> new Instance(before.id(), before.epoch(), before.marks(), stop));
    }

    private boolean changed(UnaryOperator<Instance> change) {
        return store.alone(tables -> {
            Instance before = tables.instance;
            if (before == null) {
                throw new IllegalStateException("there is no identity yet that could be changed");
            }
            Instance after = change.apply(before);
            tables.instance = after;
            return !after.equals(before);
        });
    }

    private static Instance with(Instance instance, long mark, List<String> hosts) {
        Marks marks = instance.marks();
        return new Instance(
                instance.id(),
                instance.epoch(),
                new Marks(marks.homeId(), mark, marks.serverId(), marks.baseUrl(), hosts),
                instance.stop());
    }
}
