package io.indexrelay.reconcile;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.config.ReconcileSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whether it is time for the daily reconciliation of everything, by the jobs alone: no node remembers anything. */
final class Calendar {

    private static final int LOOKED_AT = 200;
    private static final Duration DAY = Duration.ofDays(1);

    private final Jobs jobs;
    private final ZoneId zone;

    Calendar(Jobs jobs, ZoneId zone) {
        this.jobs = jobs;
        this.zone = zone;
    }

    /** What is due. */
    enum Due {
        NOTHING,
        /** Listings are compared. */
        LISTING,
        /** Each object is read. */
        READING
    }

    Due at(Instant now, ReconcileSettings settings) {
        if (!settings.enabled()) {
            return Due.NOTHING;
        }
        List<Job> walks = jobs.newest(LOOKED_AT).stream()
                .filter(job -> job.scope().equals(Backfill.ALL))
                .toList();
        Instant hour = latest(now, settings.hour());
        if (walks.stream().anyMatch(job -> hasComparedSince(job, hour))) {
            return Due.NOTHING;
        }
        // A little less, as each begins somewhat after its hour.
        Instant longAgo = now.minus(DAY.multipliedBy(settings.readEveryDays())).plus(DAY.dividedBy(2));
        boolean isToRead = settings.readEveryDays() > 0 && walks.stream().noneMatch(job -> hasReadSince(job, longAgo));
        return isToRead ? Due.READING : Due.LISTING;
    }

    /** Whenever it ended: one that was cancelled is not begun again the same day. */
    private static boolean hasComparedSince(Job job, Instant time) {
        return job.kind().equals(Reconciliation.KIND) ? !job.started().isBefore(time) : hasSentSince(job, time);
    }

    private static boolean hasReadSince(Job job, Instant time) {
        return job.kind().equals(Reconciliation.KIND)
                ? Progress.parse(job.cursor()).reads()
                        && job.state() == State.DONE
                        && !job.started().isBefore(time)
                : hasSentSince(job, time);
    }

    /** One that runs is about to. */
    private static boolean hasSentSince(Job job, Instant time) {
        return job.kind().equals(Backfill.KIND)
                && (job.state() == State.RUNNING
                        || (job.state() == State.DONE && !job.updated().isBefore(time)));
    }

    private Instant latest(Instant now, int hour) {
        ZonedDateTime today = now.atZone(zone).truncatedTo(ChronoUnit.DAYS).withHour(hour);
        return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
    }
}
