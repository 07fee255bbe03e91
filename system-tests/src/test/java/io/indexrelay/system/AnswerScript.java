package io.indexrelay.system;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the endpoint answers to the n-th batch of a run, from a seed: every row of the table so many times, in any order,
 * with healthy answers among them; then healthy ones for ever. An answer for compressed batches waits for one. Safe for
 * use by many threads.
 */
final class AnswerScript implements Script {

    private static final int MOST_HEALTHY_IN_A_ROW = 2;

    private final Deque<Step> steps = new ArrayDeque<>();
    private final Deque<Step> forZipped = new ArrayDeque<>();
    private final Map<AnswerRow, Integer> met = new EnumMap<>(AnswerRow.class);
    private final Runnable administrator;
    private int batches;
    private @Nullable Hold hold;

    private record Step(AnswerRow row, int choice) {}

    /** The next batch that fits gets a healthy answer, but late. */
    record Hold(Predicate<Script.Batch> fits, CountDownLatch arrived, CountDownLatch released) {

        static Hold of(Predicate<Script.Batch> fits) {
            return new Hold(fits, new CountDownLatch(1), new CountDownLatch(1));
        }
    }

    /** @param administrator is called when an answer asks for one */
    AnswerScript(long seed, int times, Runnable administrator) {
        this.administrator = administrator;
        Random random = new Random(seed);
        List<AnswerRow> rows = new ArrayList<>();
        for (AnswerRow row : AnswerRow.values()) {
            rows.addAll(Collections.nCopies(times, row));
        }
        Collections.shuffle(rows, random);
        for (AnswerRow row : rows) {
            steps.add(new Step(row, random.nextInt(1000)));
            for (int healthy = random.nextInt(MOST_HEALTHY_IN_A_ROW + 1); healthy > 0; healthy--) {
                steps.add(new Step(AnswerRow.TAKEN, 0));
            }
        }
    }

    @Override
    public synchronized @Nullable Fault next(Script.Batch batch) {
        batches++;
        Hold held = hold;
        if (held != null && held.fits().test(batch)) {
            hold = null;
            held.arrived().countDown();
            return Fault.answer(204).afterTaking().heldUntil(held.released());
        }
        Step step = batch.isZipped() && !forZipped.isEmpty() ? forZipped.remove() : nextFor(batch);
        met.merge(step.row(), 1, Integer::sum);
        if (step.row().wantsAdministrator(step.choice())) {
            administrator.run();
        }
        return step.row().answer(batch, step.choice());
    }

    private Step nextFor(Script.Batch batch) {
        while (!steps.isEmpty()) {
            Step step = steps.remove();
            if (step.row() != AnswerRow.NO_GZIP || batch.isZipped()) {
                return step;
            }
            forZipped.add(step);
        }
        return new Step(AnswerRow.TAKEN, 0);
    }

    synchronized void hold(Hold newHold) {
        hold = newHold;
    }

    /** From now on all is well. */
    synchronized void end() {
        steps.clear();
        forZipped.clear();
        hold = null;
    }

    synchronized int batches() {
        return batches;
    }

    synchronized boolean isOver() {
        return steps.isEmpty() && forZipped.isEmpty();
    }

    synchronized Map<AnswerRow, Integer> met() {
        return new EnumMap<>(met);
    }

    synchronized String left() {
        return steps.size() + " answers and " + forZipped.size() + " for compressed batches are left";
    }
}
