package io.indexrelay.backfill;

import io.indexrelay.backfill.Jobs.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps walks, whatever they are for, within one {@link Budget} for them all. Time and rows are credits: they come with the
 * clock, are spent by work, and what is not used is kept for a few seconds only, so a small walk is not held up at all. Under
 * load walks rest altogether.
 *
 * <p>No kind of walk ever stands still: after ten seconds without any unit of its own one is done, whatever the load and the
 * share of time say, because both may stay as they are for ever on a machine that is merely small. Thread-safe.
 */
public final class Throttle {

    /** What is kept of unused time, and how far it may be overdrawn. */
    private static final Duration BURST = Duration.ofSeconds(5);

    private static final Duration STILL = Duration.ofSeconds(10);
    private static final int ANSWERS = 5;
    private static final double SECOND = 1e9;

    private final Supplier<Budget> budgets;
    private final NodeLoad load;
    private final LongSupplier nanos;
    private final Deque<Long> answers = new ArrayDeque<>();

    private long refilled;
    private final Map<String, Long> lastUnits = new HashMap<>();
    private final long begun;
    private double time = BURST.toNanos();
    private double rows;
    private int rowsPerSecond;

    /**
     * @param budgets as they are saved now
     * @param nanos a monotonic clock
     */
    public Throttle(Supplier<Budget> budgets, NodeLoad load, LongSupplier nanos) {
        this.budgets = budgets;
        this.load = load;
        this.nanos = nanos;
        this.refilled = nanos.getAsLong();
        this.begun = refilled;
    }

    /** One that never lets anything rest. */
    public static Throttle none() {
        return new Throttle(() -> Budget.UNLIMITED, NodeLoad.UNKNOWN, () -> 0);
    }

    /**
     * Why a walk must not go on just now.
     *
     * @param why for people, the same as long as it rests for the same thing; {@code ""} where only the budget is used up,
     *     which is how it is meant to be
     * @param now how it is at this moment; belongs behind {@code why}
     */
    public record Rest(String why, String now) {

        /** Has the job say so, where there is something to say that it does not say yet. */
        public void explain(Jobs jobs, Job job, Clock clock) {
            if (!why.isEmpty() && !job.note().startsWith(why)) {
                jobs.explain(job.id(), why + now, clock.instant());
            }
        }
    }

    /**
     * Whether to rest; empty: go on.
     *
     * @param walk the kind of its job
     */
    public synchronized Optional<Rest> rest(String walk) {
        Budget budget = budgets.get();
        refill(budget);
        if (budget.rowsPerSecond() > 0 && rows < 1) {
            return Optional.of(new Rest("", ""));
        }
        if (nanos.getAsLong() - lastUnits.getOrDefault(walk, begun) >= STILL.toNanos()) {
            return Optional.empty();
        }
        return overload(budget)
                .or(() -> budget.share() < 100 && time <= 0 ? Optional.of(new Rest("", "")) : Optional.empty());
    }

    /** How many objects a unit may have: at most this many. */
    public synchronized int allowed(int most) {
        return rowsPerSecond > 0 ? (int) Math.max(1, Math.min(most, rows)) : most;
    }

    /**
     * A unit of a walk is done.
     *
     * @param walk the kind of its job
     * @param count objects that it queued, or compared
     */
    public synchronized void passed(String walk, long count) {
        lastUnits.put(walk, nanos.getAsLong());
        rows -= count;
    }

    /** Does some work of a walk and counts the time that it takes, however it ends. */
    public boolean working(BooleanSupplier work) {
        long from = nanos.getAsLong();
        try {
            return work.getAsBoolean();
        } finally {
            worked(nanos.getAsLong() - from);
        }
    }

    /** Time that a thread has worked while a walk was open, in nanoseconds. */
    public synchronized void worked(long spent) {
        time = Math.max(-BURST.toNanos(), time - spent);
    }

    /** Asks the database something small that is asked anyway, and remembers how long that took. */
    public <T> T timed(Supplier<T> question) {
        long from = nanos.getAsLong();
        T answer = question.get();
        answered(nanos.getAsLong() - from);
        return answer;
    }

    private synchronized void answered(long took) {
        answers.addLast(took);
        if (answers.size() > ANSWERS) {
            answers.removeFirst();
        }
    }

    private void refill(Budget budget) {
        long now = nanos.getAsLong();
        long passed = now - refilled;
        refilled = now;
        time = Math.min(BURST.toNanos(), time + passed * (budget.share() / 100.0));
        if (budget.rowsPerSecond() != rowsPerSecond) {
            rowsPerSecond = budget.rowsPerSecond();
            rows = rowsPerSecond;
        }
        rows = Math.min(rowsPerSecond, rows + passed / SECOND * rowsPerSecond);
    }

    private Optional<Rest> overload(Budget budget) {
        OptionalDouble perProcessor = load.perProcessor();
        if (budget.maxLoad() > 0 && perProcessor.isPresent() && perProcessor.getAsDouble() > budget.maxLoad()) {
            return Optional.of(new Rest(
                    text(
                            "It rests while this node has more to do than backfill.maxLoad %.1f a processor",
                            budget.maxLoad()),
                    text(" (now %.1f); it goes on by itself.", perProcessor.getAsDouble())));
        }
        long usual =
                answers.stream().sorted().skip(answers.size() / 2).findFirst().orElse(0L);
        if (!budget.maxAnswer().isZero() && usual > budget.maxAnswer().toNanos()) {
            return Optional.of(new Rest(
                    text(
                            "It rests while the database takes longer than backfill.maxAnswerMillis %d for a small question",
                            budget.maxAnswer().toMillis()),
                    text(
                            " (now %d); it goes on by itself.",
                            Duration.ofNanos(usual).toMillis())));
        }
        return Optional.empty();
    }

    private static String text(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
