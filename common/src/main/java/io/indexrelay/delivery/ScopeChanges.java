package io.indexrelay.delivery;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Cause;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Subject;
import io.indexrelay.outbox.NewRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.scope.Admission;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notices that other things may leave than when receivers were served last, and queues the walks that follow from it. What
 * was noticed last stands in the jobs' table, so that a change is noticed although nobody sends while it is made. One thread
 * at a time.
 */
final class ScopeChanges {

    /** Kind of the job that keeps what was noticed last. */
    static final String KIND = "scope";

    private static final int LOOKED_AT = 500;
    private static final Set<State> SERVED = Set.of(State.RUNNING, State.PAUSED, State.DONE);

    private final DeliveryPorts ports;
    private final Office office;
    private final Clock clock;
    private @Nullable String noticed;

    ScopeChanges(DeliveryPorts ports, Office office, Clock clock) {
        this.ports = ports;
        this.office = office;
        this.clock = clock;
    }

    /** Another node may have been in office. */
    void forget() {
        noticed = null;
    }

    /**
     * @param now {@link DeliverySettings#scope()}
     * @return whether it is another, or the office was lost while that was found
     */
    boolean step(String now) {
        if (now.equals(noticed)) {
            return false;
        }
        List<Job> jobs = ports.jobs().newest(LOOKED_AT);
        Optional<Job> last =
                jobs.stream().filter(job -> job.kind().equals(KIND)).findFirst();
        if (now.equals(last.map(Job::startedVersion).orElse(""))) {
            noticed = now;
            return false;
        }
        if (!office.check()) {
            return true;
        }
        Instant at = clock.instant();
        List<NewRow> rows = new ArrayList<>();
        rows.add(row(RowClass.ACCESS, Admission.EVERYTHING, at));
        served(jobs).forEach(what -> rows.add(row(RowClass.CONTENT, what, at)));
        ports.transactions().inTransaction(() -> {
            ports.outbox().add(rows);
            last.ifPresent(job -> ports.jobs().delete(job.id()));
            return ports.jobs().create(new Job(0, KIND, Backfill.ALL, State.DONE, 0, "", "", 0, 0, 0, now, at, at, ""));
        });
        noticed = now;
        return true;
    }

    /** What receivers were served with by a backfill: what comes in there is missing; anywhere else a backfill brings it. */
    private static List<Subject> served(List<Job> jobs) {
        List<Subject> served = new ArrayList<>();
        for (Job job : jobs) {
            if (job.kind().equals(Purge.KIND) && job.state() == State.DONE) {
                break;
            }
            boolean isServed = job.kind().equals(Backfill.KIND) && SERVED.contains(job.state());
            if (isServed && job.scope().equals(Backfill.ALL)) {
                return List.of(Admission.EVERYTHING);
            }
            if (isServed) {
                served.add(Subject.parse(job.scope()));
            }
        }
        return served.stream().distinct().toList();
    }

    private static NewRow row(RowClass rowClass, Subject what, Instant at) {
        return new NewRow(rowClass, at, what, what, ChangeKind.RESCOPED, Cause.FOLLOW_UP, at);
    }
}
