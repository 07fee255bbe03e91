package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.Reenactment.Suspended;
import io.indexrelay.identity.Instance;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.testsupport.AroundPorts;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.memory.InMemoryStore.Saved;
import io.indexrelay.testsupport.memory.OpenTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One object, some changes of it that are under way, and senders that take one step at a time, each of them the real
 * engine. What comes of a step follows from the tables, from what the product shows and from how far that sender is, and
 * not from where the others are; so each is taken once and remembered.
 */
final class SmallWorld {

    static final Subject PAGE = Bench.page(7);

    private final Bench bench = new Bench();
    private final List<OpenTransaction> changes = new ArrayList<>();
    private final List<Long> rows = new ArrayList<>();
    private final int[] mostRuns;
    private final Map<String, Step> taken = new HashMap<>();

    /**
     * @param name of the call that it was
     * @param tables after it
     * @param waiting changes whose rows are there after it, as bits
     * @param course of the sender after it
     * @param arrived bodies that it sent
     */
    record Step(String name, Saved tables, int waiting, Course course, List<byte[]> arrived) {}

    /**
     * @param count of changes, whose rows have their ids from the beginning
     * @param mostRuns how often each sender may run
     */
    SmallWorld(int count, int... mostRuns) {
        this.mostRuns = mostRuns.clone();
        show(0);
        bench.instances.create(new Instance("0123456789ABCDEFGHIJKLMNOPQ", 1));
        for (int i = 0; i < count; i++) {
            changes.add(bench.store.begin().with(() -> {
                bench.changed(PAGE, ChangeKind.UPSERTED, "page_updated");
                rows.add(bench.outbox.all().get(0).id());
            }));
        }
    }

    Saved tables() {
        return bench.store.save();
    }

    /** Back to that moment. */
    void restore(Moment moment) {
        bench.store.restore(moment.tables());
        show(moment.state());
    }

    Moment committed(Moment moment, int change) {
        restore(moment);
        changes.get(change).commit();
        return moment.with(tables(), waiting(), moment.state() | 1 << change);
    }

    Step step(Moment moment, int sender) {
        Step known = taken.get(moment.seenBy(sender));
        if (known == null) {
            known = take(moment, sender);
            taken.put(moment.seenBy(sender), known);
        }
        return known;
    }

    private Step take(Moment moment, int sender) {
        restore(moment);
        List<byte[]> arrived = new ArrayList<>();
        Reenactment replay = new Reenactment(moment.senders().get(sender), arrived::add);
        DeliveryEngine engine = engine("node-" + sender, replay, sender);
        int runs = 0;
        boolean isAtEnd = false;
        try {
            for (; runs < mostRuns[sender]; runs++) {
                runOnce(engine);
            }
            isAtEnd = true;
        } catch (Suspended suspended) {
            // It stands before its next step.
        }
        return new Step(replay.step(), tables(), waiting(), replay.course(runs, isAtEnd), List.copyOf(arrived));
    }

    /** As the loop does: what fails is tried again. */
    private static void runOnce(DeliveryEngine engine) {
        try {
            engine.runDue();
        } catch (IllegalStateException outOfOffice) {
            if (engine.isInOffice()) {
                throw outOfOffice;
            }
        }
    }

    /** Its monotonic clock leaps, so that a beat has always stood still when it looks again. */
    DeliveryEngine engine(String node, AroundPorts ports, int seed) {
        long[] nanos = {0};
        return bench.newEngine(node, ports, () -> nanos[0] += Office.STANDSTILL.toNanos(), new Random(seed));
    }

    /** Those that are due. */
    List<OutboxRow> due() {
        return bench.outbox.all().stream()
                .filter(row -> !row.due().isAfter(bench.clock.instant()))
                .toList();
    }

    /** Those changes whose rows are there, as bits. */
    private int waiting() {
        return bench.outbox.all().stream()
                .mapToInt(row -> rows.contains(row.id()) ? 1 << rows.indexOf(row.id()) : 0)
                .sum();
    }

    private void show(int state) {
        bench.product.put(Examples.page(7, "State " + state), Access.OPEN);
    }
}
