package io.indexrelay.reconcile;

import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the newest reconciliation found; all nodes tell the same.
 *
 * @param state of its job in lower case, {@code asks} while an administrator has to decide, {@code ""} before the first
 * @param started when it began; null before the first
 * @param lastDone when one was last done; null when none was
 * @param changed objects that receivers had with other content
 * @param missed objects that receivers did not have
 * @param access objects that receivers had with another rule of who may see them
 * @param gone objects that receivers had and that are not there any more
 * @param unreadable objects of which nothing could be said; they were left as they are
 */
public record ReconcileStatus(
        String state,
        @Nullable Instant started,
        @Nullable Instant lastDone,
        long changed,
        long missed,
        long access,
        long gone,
        long unreadable) {

    /** @param newest jobs of all kinds, the newest first */
    public static ReconcileStatus of(List<Job> newest) {
        List<Job> ours = newest.stream()
                .filter(job -> job.kind().equals(Reconciliation.KIND))
                .toList();
        Instant lastDone = ours.stream()
                .filter(job -> job.state() == State.DONE)
                .map(Job::updated)
                .findFirst()
                .orElse(null);
        Optional<Job> last = ours.stream().findFirst();
        if (last.isEmpty()) {
            return new ReconcileStatus("", null, null, 0, 0, 0, 0, 0);
        }
        Job job = last.get();
        Progress found = Progress.parse(job.cursor());
        return new ReconcileStatus(
                Reconciliation.isAsking(job)
                        ? Reconciliation.ASKS
                        : job.state().name().toLowerCase(java.util.Locale.ROOT),
                job.started(),
                lastDone,
                found.changed(),
                found.missed(),
                found.access(),
                found.gone(),
                job.failed());
    }
}
