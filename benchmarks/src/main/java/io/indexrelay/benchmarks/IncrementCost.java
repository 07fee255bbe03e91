package io.indexrelay.benchmarks;

import io.indexrelay.activity.Act;
import io.indexrelay.activity.ActivityCounter;
import io.indexrelay.activity.CountingLimits;
import java.time.Clock;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What a view costs the thread that serves it, by JMH: the counter's {@code record} against nothing but {@code
 * ConcurrentHashMap.merge}, on the same views in the same order, two threads at once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IncrementCost {

    static final int THREADS = 2;

    /** How many views go round. */
    @Param("100000")
    public int views;

    private final ActivityCounter counter = new ActivityCounter(Clock.systemUTC(), CountingLimits.STANDARD, () -> {});
    private final ConcurrentHashMap<Object, Long> map = new ConcurrentHashMap<>();
    private Burst burst = new Burst(1, 1, 1);
    private Object[] keys = {};

    /** What the bare map counts by; made beforehand, so that it costs nothing. */
    private record PageAndUser(Object page, String user) {}

    /** Where one thread is. */
    @State(Scope.Thread)
    public static class Place {
        private int next;

        int next(int views) {
            next = next + 1 < views ? next + 1 : 0;
            return next;
        }
    }

    /** Makes the views. */
    @org.openjdk.jmh.annotations.Setup
    public void makeViews() {
        burst = new Burst(views, 200, 5_000);
        keys = new Object[views];
        for (int i = 0; i < views; i++) {
            keys[i] = new PageAndUser(burst.page(i), burst.user(i));
        }
        counter.counting(true);
    }

    /** Ours. */
    @Benchmark
    public void record(Place place) {
        int view = place.next(views);
        counter.record(Act.VIEW, burst.page(view), burst.user(view));
    }

    /** The bare map, with keys that are there already. */
    @Benchmark
    public Long merge(Place place) {
        return map.merge(keys[place.next(views)], 1L, Long::sum);
    }

    /** The bare map, with a key made for each view, as whoever counts views has to. */
    @Benchmark
    public Long mergeWithNewKey(Place place) {
        int view = place.next(views);
        return map.merge(new PageAndUser(burst.page(view), burst.user(view)), 1L, Long::sum);
    }

    /** Nanoseconds of each, by the method's name. */
    static java.util.Map<String, Double> measure(boolean isQuick) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(IncrementCost.class.getName())
                .threads(THREADS)
                .verbosity(VerboseMode.SILENT)
                .forks(isQuick ? 0 : 3)
                .jvmArgs("-Xmx1g")
                .warmupIterations(isQuick ? 1 : 3)
                .warmupTime(isQuick ? TimeValue.milliseconds(20) : TimeValue.seconds(1))
                .measurementIterations(isQuick ? 1 : 5)
                .measurementTime(isQuick ? TimeValue.milliseconds(20) : TimeValue.seconds(1));
        Collection<RunResult> results = new Runner(options.build()).run();
        java.util.Map<String, Double> nanoseconds = new java.util.TreeMap<>();
        results.forEach(result -> nanoseconds.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return nanoseconds;
    }
}
