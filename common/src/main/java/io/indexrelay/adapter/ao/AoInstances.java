package io.indexrelay.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.indexrelay.identity.Instance;
import io.indexrelay.identity.Instances;
import io.indexrelay.identity.Marks;
import io.indexrelay.identity.Stop;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** Our identity in the one row of the table INSTANCE. Active Objects writes just the columns that were set. Thread-safe. */
public final class AoInstances implements Instances {

    private static final int SLOT = 1;
    private static final int MAX_REASON = 450;
    private static final String COLUMNS =
            "ID,INSTANCE_ID,EPOCH,HOME_ID,HOME_MARK,SERVER_ID,BASE_URL,NODES,STOP_KIND,STOP_REASON";

    private final ActiveObjects ao;
    private final Clock clock;

    public AoInstances(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    @Override
    public Optional<Instance> current() {
        Query query = Query.select(COLUMNS).where("SLOT = ?", SLOT);
        return ao.executeInTransaction(() -> Rows.read(ao, InstanceEntity.class, query, AoInstances::instance)).stream()
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
        written(row -> {
            row.setInstanceId(instance.id());
            row.setEpoch(instance.epoch());
            set(row, instance.marks());
            set(row, instance.stop());
            return true;
        });
    }

    @Override
    public void note(Marks marks) {
        written(row -> {
            set(row, marks);
            return true;
        });
    }

    @Override
    public void know(List<String> hosts) {
        written(row -> {
            row.setNodes(String.join("\n", hosts));
            return true;
        });
    }

    @Override
    public boolean mark(long before, long mark) {
        return written(row -> {
            if (row.getHomeMark() != before) {
                return false;
            }
            row.setHomeMark(mark);
            return true;
        });
    }

    @Override
    public void stop(@Nullable Stop stop) {
        written(row -> {
            set(row, stop);
            return true;
        });
    }

    private boolean written(Predicate<InstanceEntity> change) {
        return ao.executeInTransaction(() -> {
            InstanceEntity[] rows = ao.find(InstanceEntity.class, Query.select().where("SLOT = ?", SLOT));
            if (rows.length != 1) {
                throw new IllegalStateException("there is no identity yet that could be changed");
            }
            boolean changed = change.test(rows[0]);
            if (changed) {
                rows[0].save();
            }
            ao.flush(rows);
            return changed;
        });
    }

    private static void set(InstanceEntity row, Marks marks) {
        row.setHomeId(marks.homeId());
        row.setHomeMark(marks.mark());
        row.setServerId(marks.serverId());
        row.setBaseUrl(marks.baseUrl());
        row.setNodes(String.join("\n", marks.hosts()));
    }

    private static void set(InstanceEntity row, @Nullable Stop stop) {
        row.setStopKind(stop == null ? null : stop.kind().name());
        row.setStopReason(stop == null ? null : Rows.cut(stop.reason(), MAX_REASON));
    }

    private static Instance instance(InstanceEntity row) {
        List<String> hosts = Rows.text(row.getNodes())
                .lines()
                .filter(host -> !host.isBlank())
                .toList();
        return new Instance(
                row.getInstanceId(),
                row.getEpoch(),
                new Marks(row.getHomeId(), row.getHomeMark(), row.getServerId(), row.getBaseUrl(), hosts),
                stop(Rows.text(row.getStopKind()), Rows.text(row.getStopReason())));
    }

    /** Of a kind that a later version knows, it stops all the same, as the strictest does. */
    private static @Nullable Stop stop(String kind, String reason) {
        if (kind.isEmpty()) {
            return null;
        }
        Stop.Kind known = Arrays.stream(Stop.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(Stop.Kind.GONE);
        return new Stop(known, reason);
    }
}
