package io.indexrelay.selfcheck;

import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.Prints;
import io.indexrelay.delivery.Purge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * The self-check of one node. {@link #step()} is called every ten seconds on a thread of its own, on every node; the rest is
 * for any thread.
 */
public final class SelfCheck {

    /** Most that an administrator may ask for at once. */
    public static final int MOST_SAMPLES = 10_000;

    private static final int PAIRS_OF_A_TURN = 16;
    private static final int SECOND_LOOKS = 20;
    private static final int TOUCHED_AT_ONCE = 5;
    private static final int REMEMBERED_JOBS = 1000;
    private static final int SHOWN_FINDINGS = 20;

    /** So many times as long as a turn took, this node rests after it. */
    private static final int REST = 19;

    private static final Duration TELL = Duration.ofHours(1);
    private static final Duration REMEMBERED_NODES = Duration.ofDays(1);

    private final CheckPorts ports;
    private final Supplier<String> obstacle;
    private final BooleanSupplier isInOffice;
    private final String node;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Tally tally = new Tally();
    private final Suspects suspects;
    private final Consequences consequences;
    private final Looks looks;
    private final Samples samples;
    private final Reviews reviews;
    private final Touched touched;
    private final CheckJobs jobs;

    private long restsUntil;
    private boolean mayRest;
    private Instant told;
    private long checkedSinceTold;
    private volatile String waitsFor = "";
    private volatile int suspected;

    /**
     * @param obstacle why nothing may be looked at now, such as a pause; {@code ""} when nothing is in the way
     * @param nanos a monotonic clock
     * @param wake looks at the queue soon; returns at once
     */
    public SelfCheck(
            CheckPorts ports,
            Supplier<DeliverySettings> settings,
            Supplier<String> obstacle,
            BooleanSupplier isInOffice,
            String node,
            Clock clock,
            LongSupplier nanos,
            RandomGenerator random,
            Runnable wake) {
        this.ports = ports;
        this.obstacle = obstacle;
        this.isInOffice = isInOffice;
        this.node = node;
        this.clock = clock;
        this.nanos = nanos;
        this.suspects = new Suspects(nanos);
        this.consequences = new Consequences(ports, clock, wake);
        this.looks = new Looks(
                ports,
                () -> new Prints(settings.get().payload(), clock),
                new Waiting(ports.delivery().outbox(), clock),
                suspects,
                consequences,
                tally);
        this.samples = new Samples(looks, new Sampler(ports.delivery().ledger(), random));
        this.reviews = new Reviews(ports.store(), looks, samples, consequences, nanos);
        this.touched = new Touched(ports.delivery().deliveries());
        this.jobs = new CheckJobs(ports.delivery().jobs(), clock);
        this.told = clock.instant();
    }

    /**
     * Starts a check of about so many pairs.
     *
     * @param pairs 1 to {@value #MOST_SAMPLES}
     * @return empty when one is under way already
     */
    public Optional<Job> start(int pairs) {
        return jobs.start(pairs);
    }

    /** Stops the one under way; empty when there is none. */
    public Optional<Job> stop() {
        return jobs.stop();
    }

    /** One unit of work; true when there is more at once. */
    public boolean step() {
        Instant now = clock.instant();
        Optional<Job> job = jobs.open();
        waitsFor = inTheWay();
        if (!waitsFor.isEmpty()) {
            String why = waitsFor;
            job.ifPresent(open -> jobs.explain(open, "it waits: " + why));
            return false;
        }
        List<CheckingNode> nodes = ports.store().nodes();
        CheckingNode mine = nodes.stream()
                .filter(one -> one.node().equals(node))
                .findFirst()
                .orElseGet(() -> CheckingNode.starting(node, now))
                .seenAt(now);
        boolean more = looks.again(SECOND_LOOKS);
        boolean isDone = false;
        if (isInOffice.getAsBoolean()) {
            touched.follow();
            touched.take(TOUCHED_AT_ONCE).forEach(samples::lookAt);
            if (job.isPresent()) {
                CheckJobs.Step step = jobs.step(job.get(), samples, tally, suspects.size() == 0);
                isDone = step == CheckJobs.Step.DONE;
                more |= step == CheckJobs.Step.MORE;
            }
            forgetGone(nodes, now);
        } else {
            touched.forget();
        }
        if (isRested() && Turn.isOf(mine, nodes, now)) {
            turn();
            mine = mine.lookedAt(now);
        }
        checkedSinceTold += tally.checked();
        ports.store().save(mine.plus(tally));
        tally.clear();
        suspected = suspects.size();
        boolean isTime = !now.isBefore(told.plus(TELL)) && checkedSinceTold > 0 && isInOffice.getAsBoolean();
        if (looks.isNews() | isDone | isTime) {
            told = now;
            checkedSinceTold = 0;
            consequences.tellCounts();
        }
        return more;
    }

    /** Any thread; reads the tables. */
    public SelfCheckStatus status() {
        List<CheckingNode> nodes = ports.store().nodes();
        return new SelfCheckStatus(
                waitsFor,
                nodes.stream().mapToLong(CheckingNode::checked).sum(),
                nodes.stream().mapToLong(CheckingNode::wider).sum(),
                nodes.stream().mapToLong(CheckingNode::narrower).sum(),
                nodes.stream().mapToLong(CheckingNode::drifted).sum(),
                nodes.stream().mapToLong(CheckingNode::unanswered).sum(),
                nodes.stream()
                        .map(CheckingNode::since)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                nodes.stream()
                        .map(CheckingNode::looked)
                        .filter(Instant.EPOCH::isBefore)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                suspected,
                ports.store().count(Direction.WIDER),
                ports.store().newest(SHOWN_FINDINGS));
    }

    private void turn() {
        long begun = nanos.getAsLong();
        samples.look(PAIRS_OF_A_TURN);
        reviews.step();
        long ended = nanos.getAsLong();
        restsUntil = ended + (ended - begun) * REST;
        mayRest = true;
    }

    private boolean isRested() {
        return !mayRest || nanos.getAsLong() - restsUntil >= 0;
    }

    private String inTheWay() {
        String given = obstacle.get();
        if (!given.isEmpty()) {
            return given;
        }
        Jobs all = ports.delivery().jobs();
        for (Job open : all.open()) {
            if (open.kind().equals(Purge.KIND)) {
                return "a purge is under way";
            }
            if (isFullSync(open)
                    && all.newest(REMEMBERED_JOBS).stream()
                            .noneMatch(job -> isFullSync(job) && job.state() == State.DONE)) {
                return "the first backfill is under way";
            }
        }
        return "";
    }

    private static boolean isFullSync(Job job) {
        return job.kind().equals(Backfill.KIND) && job.scope().equals(Backfill.ALL);
    }

    private void forgetGone(List<CheckingNode> nodes, Instant now) {
        List<String> gone = nodes.stream()
                .filter(one -> !one.node().equals(node) && one.seen().isBefore(now.minus(REMEMBERED_NODES)))
                .map(CheckingNode::node)
                .toList();
        if (!gone.isEmpty()) {
            ports.store().forget(gone);
        }
    }
}
