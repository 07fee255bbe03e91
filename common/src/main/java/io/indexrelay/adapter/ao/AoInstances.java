package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.delivery.Instance;
import io.indexrelay.delivery.Instances;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Our identity in the one row of the table INSTANCE. Thread-safe. */
public final class AoInstances implements Instances {

    private static final int SLOT = 1;

    private final ActiveObjects ao;
    private final Clock clock;

    public AoInstances(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Instance> current() {
        Query query = Query.select("ID,INSTANCE_ID,EPOCH").where("SLOT = ?", SLOT);
        return ao
                .executeInTransaction(() -> Rows.read(
                        ao, InstanceEntity.class, query, row -> new Instance(row.getInstanceId(), row.getEpoch())))
                .stream()
                .findFirst();
    }

    /** As in {@link AoTerms#take}: the table says who won. */
    @Override
    public boolean create(Instance instance) {
        try {
            ao.executeInTransaction(() -> {
                ao.create(
                        InstanceEntity.class,
                        List.of(Map.of(
                                "SLOT", SLOT,
                                "INSTANCE_ID", instance.id(),
                                "EPOCH", instance.epoch(),
                                "CREATED", clock.millis())));
                return true;
            });
            return true;
        } catch (RuntimeException refused) {
            return current().orElseThrow(() -> refused).id().equals(instance.id());
        }
    }

    @Override
    public void replace(Instance instance) {
        ao.executeInTransaction(() -> {
            InstanceEntity[] rows = ao.find(InstanceEntity.class, Query.select().where("SLOT = ?", SLOT));
            if (rows.length != 1) {
                throw new IllegalStateException("there is no identity yet that could be replaced");
            }
            rows[0].setInstanceId(instance.id());
            rows[0].setEpoch(instance.epoch());
            rows[0].save();
            ao.flush(rows);
            return instance;
        });
    }
}
