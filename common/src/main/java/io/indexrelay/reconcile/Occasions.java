package io.indexrelay.reconcile;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Subject;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.delivery.Purge;
import io.indexrelay.reconcile.Calendar.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What makes a reconciliation begin by itself: the time of day, and what happened that may have cost changes. Heard on any
 * thread, begun on ours: the product's may be in a transaction of its own. Thread-safe.
 */
public final class Occasions {

    private static final Logger log = LoggerFactory.getLogger(Occasions.class);
    private static final Duration LOOKS_AT_THE_CLOCK = Duration.ofMinutes(1);
    private static final int REMEMBERED = 1000;

    private final Reconciliation reconciliation;
    private final Backfill backfill;
    private final Jobs jobs;
    private final Calendar calendar;
    private final Supplier<ReconcileSettings> settings;
    private final Clock clock;
    private final Queue<Occasion> waiting = new ConcurrentLinkedQueue<>();
    private volatile Instant looked = Instant.EPOCH;

    /** @param zone of the hour in the settings */
    public Occasions(
            Reconciliation reconciliation,
            Backfill backfill,
            Jobs jobs,
            Supplier<ReconcileSettings> settings,
            Clock clock,
            ZoneId zone) {
        this.reconciliation = reconciliation;
        this.backfill = backfill;
        this.jobs = jobs;
        this.calendar = new Calendar(jobs, zone);
        this.settings = settings;
        this.clock = clock;
    }

    /** @param brings whether there may be much that receivers never had */
    private record Occasion(Supplier<Optional<Subject>> container, String why, boolean brings) {}

    /**
     * Something came that had no events. Where receivers have nothing to compare it with, it is sent as a whole.
     *
     * @param container asked later; empty is everything
     */
    public void imported(Supplier<Optional<Subject>> container) {
        waiting.add(new Occasion(container, "It was imported or copied.", true));
    }

    /** Changes of anything may be lost. */
    public void missed(String why) {
        waiting.add(new Occasion(Optional::empty, why, false));
    }

    /** Begins what is waited for; any node may. What fails to begin is tried again. False when nothing was waited for. */
    public boolean step() {
        List<Occasion> now = List.copyOf(waiting);
        Map<String, Occasion> byScope = new LinkedHashMap<>();
        now.forEach(occasion ->
                byScope.put(occasion.container().get().map(Subject::toString).orElse(Backfill.ALL), occasion));
        byScope.forEach(this::begin);
        waiting.removeAll(now);
        return !now.isEmpty();
    }

    /** For the node in office: whether it is time. */
    public void lookAtTheClock() {
        Instant now = clock.instant();
        if (!now.isBefore(looked) && now.isBefore(looked.plus(LOOKS_AT_THE_CLOCK))) {
            return;
        }
        looked = now;
        Due due = calendar.at(now, settings.get());
        if (due != Due.NOTHING && isFilled()) {
            start(Backfill.ALL, due == Due.READING, "By the schedule.");
        }
    }

    /** One that runs already may have passed what this is about; one that has not begun has not. */
    private void begin(String scope, Occasion occasion) {
        Optional<Job> walk = backfill.open(scope);
        if (!isFilled()) {
            if (occasion.brings() && walk.filter(Occasions::hasNotListed).isEmpty()) {
                backfill.cancel(scope);
                backfill.start(scope);
            }
            return;
        }
        Optional<Job> open = reconciliation.open(scope);
        if (open.isPresent() && !open.get().phase().isEmpty()) {
            reconciliation.cancel(scope);
        }
        boolean reads = open.filter(job -> Progress.parse(job.cursor()).reads()).isPresent();
        start(scope, reads, occasion.why());
    }

    private void start(String scope, boolean reads, String why) {
        reconciliation
                .start(scope, reads, why)
                .ifPresent(job -> log.info("A reconciliation of {} begins. {}", scope, why));
    }

    private static boolean hasNotListed(Job job) {
        return job.startedVersion().isEmpty();
    }

    /** Before everything was sent once, what receivers lack was not lost. */
    private boolean isFilled() {
        return jobs.newest(REMEMBERED).stream()
                        .filter(job -> isFull(job) || job.kind().equals(Purge.KIND))
                        .findFirst()
                        .filter(Occasions::isFull)
                        .isPresent()
                && reconciliation.isPossible();
    }

    /** One that goes on passes what it has listed once; what was lost behind it is looked for when it is done. */
    private static boolean isFull(Job job) {
        return job.kind().equals(Backfill.KIND)
                && job.scope().equals(Backfill.ALL)
                && (job.state() == State.DONE || (Jobs.OPEN.contains(job.state()) && !hasNotListed(job)));
    }
}
