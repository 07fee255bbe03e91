package io.indexrelay.dryrun;

import io.indexrelay.backfill.ContentLister.Listed;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.Preview;
import io.indexrelay.delivery.Preview.Sight;
import io.indexrelay.dryrun.Reports.Kept;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Instance;
import io.indexrelay.payload.Source;
import io.indexrelay.read.Failures;
import io.indexrelay.scope.Admission.Standstill;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The report of what would leave. {@link #step()} is called again and again on a thread of its own; the node in office does
 * one short unit of work each time. After a restart, or on another node, a report begins anew; the last finished one stays
 * until the next is finished. The other methods are for any thread and node.
 */
public final class DryRun {

    /** Kind of the job. */
    public static final String KIND = "dry-run";

    private static final Logger log = LoggerFactory.getLogger(DryRun.class);
    private static final int REMEMBERED = 1000;
    private static final int PAGE = 500;

    private final DeliveryPorts ports;
    private final Reports reports;
    private final Preview preview;
    private final Identity identity;
    private final String product;
    private final Supplier<DeliverySettings> settings;
    private final BooleanSupplier isInOffice;
    private final Clock clock;
    private @Nullable Walk walk;
    private long walking;

    /** @param product as in the source of events */
    public DryRun(
            DeliveryPorts ports,
            Reports reports,
            Preview preview,
            Identity identity,
            String product,
            Supplier<DeliverySettings> settings,
            BooleanSupplier isInOffice,
            Clock clock) {
        this.ports = ports;
        this.reports = reports;
        this.preview = preview;
        this.identity = identity;
        this.product = product;
        this.settings = settings;
        this.isInOffice = isInOffice;
        this.clock = clock;
    }

    /** Begins a report; empty when one is under way. */
    public Optional<Job> start() {
        return open().isPresent() ? Optional.empty() : Optional.of(create());
    }

    /** Ends the one under way; empty when there is none. */
    public Optional<Job> cancel() {
        return open().filter(job -> ports.jobs().turn(job.id(), Jobs.OPEN, State.CANCELLED, clock.instant()))
                .flatMap(job -> ports.jobs().find(job.id()));
    }

    /** How the newest one is, and what the last finished one says. */
    public Progress progress() {
        List<Job> jobs = jobs();
        Optional<Job> done =
                jobs.stream().filter(job -> job.state() == State.DONE).findFirst();
        List<Section> sections = new ArrayList<>();
        done.ifPresent(job -> {
            long after = 0;
            List<Kept> page;
            do {
                page = reports.list(job.id(), after, PAGE);
                for (Kept kept : page) {
                    sections.add(kept.section());
                    after = kept.id();
                }
            } while (page.size() == PAGE);
        });
        return new Progress(jobs.isEmpty() ? null : jobs.get(0), done.orElse(null), sections);
    }

    /** Does one unit of work; false when there is nothing to do just now. */
    public synchronized boolean step() {
        if (!isInOffice.getAsBoolean()) {
            walk = null;
            return false;
        }
        Optional<Job> open = open();
        if (open.isEmpty()) {
            walk = null;
            return clean();
        }
        Optional<Standstill> standstill =
                ports.admission().standstill().filter(one -> one.cause() != Standstill.Cause.DRY_RUN);
        if (standstill.isPresent()) {
            explain(open.get(), standstill.get().reason());
            return false;
        }
        try {
            return step(begun(open.get()));
        } catch (RuntimeException | LinkageError e) {
            explain(open.get(), Failures.describe(e) + ". It is tried again.");
            log.warn("A unit of the dry run's report failed; it is tried again", e);
            return false;
        }
    }

    private boolean step(Job job) {
        Walk its = walk;
        if (its == null) {
            return false;
        }
        Optional<Section> finished = its.step();
        Instant now = clock.instant();
        ports.transactions().inTransaction(() -> {
            finished.ifPresent(section -> reports.add(job.id(), section));
            ports.jobs().advance(job.id(), "counting", its.place(), its.looked(), now);
            return its.isDone() && ports.jobs().turn(job.id(), Jobs.OPEN, State.DONE, now);
        });
        if (its.isDone()) {
            walk = null;
        }
        return true;
    }

    /** One that another began, or this node before its restart, cannot be gone on with. */
    private Job begun(Job job) {
        if (walk != null && walking == job.id()) {
            return job;
        }
        Job mine = job;
        if (!job.phase().isEmpty()) {
            ports.jobs().explain(job.id(), "begun anew after a restart, or on another node", clock.instant());
            ports.jobs().turn(job.id(), Jobs.OPEN, State.CANCELLED, clock.instant());
            mine = create();
        }
        walking = mine.id();
        walk = new Walk(ports.lister(), this::sights);
        return mine;
    }

    private Map<Listed, Sight> sights(List<Listed> page, boolean isNamed) {
        DeliverySettings current = settings.get();
        Instance instance = identity.get();
        return preview.of(
                page,
                isNamed,
                new Source(product, instance.id()),
                instance.epoch(),
                current.payload(),
                current.blobLimit());
    }

    private Job create() {
        long total = ports.lister().phases(null).stream()
                .mapToLong(phase -> ports.lister().count(null, phase))
                .sum();
        Instant now = clock.instant();
        return ports.jobs().create(new Job(0, KIND, "all", State.RUNNING, 0, "", "", 0, total, 0, "", now, now, ""));
    }

    /** Keeps the last finished report and what is being counted. */
    private boolean clean() {
        long kept = jobs().stream()
                .filter(job -> job.state() == State.DONE)
                .mapToLong(Job::id)
                .findFirst()
                .orElse(0);
        return reports.forgetOthers(kept, PAGE);
    }

    private void explain(Job job, String note) {
        if (!note.equals(job.note())) {
            ports.jobs().explain(job.id(), note, clock.instant());
        }
    }

    private Optional<Job> open() {
        return ports.jobs().open().stream()
                .filter(job -> job.kind().equals(KIND))
                .findFirst();
    }

    private List<Job> jobs() {
        return ports.jobs().newest(REMEMBERED).stream()
                .filter(job -> job.kind().equals(KIND))
                .toList();
    }
}
