package io.indexrelay.delivery;

import io.indexrelay.access.Access;
import io.indexrelay.access.AccessReader;
import io.indexrelay.appuser.AppUserLimit;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.AppUser;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.config.Secret;
import io.indexrelay.dryrun.DryRun;
import io.indexrelay.dryrun.DryRunLimit;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Whereabouts;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.reconcile.Reconciliation;
import io.indexrelay.scope.Admission;
import io.indexrelay.scope.Scope;
import io.indexrelay.scope.ScopeSettings;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.AroundPorts;
import io.indexrelay.testsupport.Crash;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.MutableClock;
import io.indexrelay.testsupport.endpoint.Receiver;
import io.indexrelay.testsupport.endpoint.ScriptedTransport;
import io.indexrelay.testsupport.memory.InMemoryChecks;
import io.indexrelay.testsupport.memory.InMemoryDeadLetters;
import io.indexrelay.testsupport.memory.InMemoryDeliveryLog;
import io.indexrelay.testsupport.memory.InMemoryHomes;
import io.indexrelay.testsupport.memory.InMemoryInstances;
import io.indexrelay.testsupport.memory.InMemoryJobs;
import io.indexrelay.testsupport.memory.InMemoryLedger;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryReports;
import io.indexrelay.testsupport.memory.InMemorySightings;
import io.indexrelay.testsupport.memory.InMemoryStore;
import io.indexrelay.testsupport.memory.InMemoryTerms;
import io.indexrelay.testsupport.product.InMemoryAttachments;
import io.indexrelay.testsupport.product.InMemoryPermissions;
import io.indexrelay.testsupport.product.InMemoryProduct;
import io.indexrelay.testsupport.product.InMemoryTraits;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A product, a sender and a receiver, all in memory and moved by hand. */
final class Bench {

    static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    final MutableClock clock = MutableClock.started();
    final InMemoryStore store = new InMemoryStore();
    final InMemoryOutbox outbox = new InMemoryOutbox(store);
    final InMemoryLedger ledger = new InMemoryLedger(store);
    final InMemoryTerms terms = new InMemoryTerms(store);
    final InMemoryJobs jobs = new InMemoryJobs(store);
    final InMemoryInstances instances = new InMemoryInstances(store);
    final InMemoryDeliveryLog deliveries = new InMemoryDeliveryLog(store);
    final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters(store);
    final InMemoryChecks checks = new InMemoryChecks(store, clock);
    final InMemoryProduct product = new InMemoryProduct();
    final InMemorySightings sightings = new InMemorySightings(store);
    final InMemoryPermissions permissions = new InMemoryPermissions(product);
    final InMemoryAttachments attachments = new InMemoryAttachments();
    final Receiver receiver = new Receiver();
    final ScriptedTransport transport = new ScriptedTransport(receiver);
    final Breaker breaker = new Breaker(clock, clock.nanos(), CaptureLimits.STANDARD);
    final MarkWriter marks = new MarkWriter(outbox, store, breaker, clock, () -> {});
    final OutboxRecorder recorder = new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {});

    final InMemoryHomes home = new InMemoryHomes();

    Whereabouts here = new Whereabouts("host-1", "B000-0001", "https://wiki.example.com");
    boolean isCandidate = true;
    Candidacy candidacy = () -> isCandidate;
    Supplier<List<SigningKey>> keys = () -> List.of(new SigningKey(KeyType.HMAC, Secret.of(SECRET)));
    boolean paused;
    boolean dryRun;

    @Nullable
    AppUser appUser;

    boolean gzip = true;
    int maxBatchEvents = 100;
    int maxBatchBytes = 1 << 20;
    int maxEventBytes = 1 << 20;
    int blobLimit;
    Throttle throttle = Throttle.none();

    /** What a sender tells of activity; nothing unless a test says so. */
    Function<AroundPorts, Digests> digests = points -> Digests.NONE;

    /** Makes a piece of a digest, if it is time; true when there is more. */
    BooleanSupplier making = () -> false;

    final InMemoryReports reports = new InMemoryReports(store);
    ScopeSettings scope = ScopeSettings.ALL;
    private int seed = 1;
    DeliveryEngine engine = newEngine("node-1");
    Backfill backfill = newBackfill();
    Replay replay = new Replay(ports(), clock, 10);
    ReconcileSettings reconcile = ReconcileSettings.STANDARD;
    /** One limit more, of a test's own. */
    Admission admission = Admission.ALL;

    Reconciliation reconciliation = newReconciliation(new Crash.Points(-1, false));

    Bench() {
        marks.step();
    }

    DeliverySettings settings() {
        return new DeliverySettings(
                URI.create("https://index.example.com/push"),
                keys.get(),
                List.of(Map.entry("X-Tenant", "seven")),
                Duration.ofSeconds(30),
                gzip,
                maxBatchEvents,
                maxBatchBytes,
                paused,
                new PayloadSettings(true, true, maxEventBytes),
                blobLimit,
                scope.print());
    }

    DeliveryEngine newEngine(String node) {
        return newEngine(node, new Crash.Points(-1, false));
    }

    /** A sender whose ports crash where they are told to. */
    DeliveryEngine newEngine(String node, AroundPorts points) {
        return newEngine(node, points, clock.nanos(), new Random(seed++));
    }

    /** A sender with something around its ports, a monotonic clock and a chance of its own. */
    DeliveryEngine newEngine(String node, AroundPorts points, LongSupplier nanos, Random random) {
        return new DeliveryEngine(
                ports(points),
                newIdentity(),
                this::settings,
                new Software("confluence", "9.2.1", "0.1.0", node),
                clock,
                nanos,
                random,
                Holds.STANDARD,
                candidacy);
    }

    DeliveryPorts ports() {
        return ports(new Crash.Points(-1, false));
    }

    DeliveryPorts ports(AroundPorts points) {
        return new DeliveryPorts(
                        points.wrap(Outbox.class, outbox),
                        points.wrap(Ledger.class, ledger),
                        points.wrap(Jobs.class, jobs),
                        points.wrap(Terms.class, terms),
                        points.wrap(Transactions.class, store),
                        points.wrap(SnapshotReader.class, product),
                        points.wrap(AccessReader.class, product),
                        product,
                        product.priorities(),
                        product,
                        points.wrap(Transport.class, transport),
                        points.wrap(DeliveryLog.class, deliveries),
                        points.wrap(DeadLetters.class, deadLetters),
                        attachments,
                        checks,
                        admission())
                .with(digests.apply(points));
    }

    /** As one node has it. */
    private Admission admission() {
        return new Scope(new InMemoryTraits(product), product, () -> scope)
                .and(new AppUserLimit(() -> Optional.ofNullable(appUser), permissions, product, product, sightings))
                .and(new DryRunLimit(() -> dryRun))
                .and(new Admission() {
                    @Override
                    public Optional<String> refusal(Subject document, Access access) {
                        return admission.refusal(document, access);
                    }

                    @Override
                    public boolean isOpen() {
                        return admission.isOpen();
                    }

                    @Override
                    public Sets ofSet(String setId) {
                        return Sets.ALWAYS;
                    }
                });
    }

    /** As one node has it: nothing but the tables and the home is shared. */
    Identity newIdentity() {
        RandomIds ids = new RandomIds(new Random(seed++));
        return new Identity(instances, home, () -> here, ids::next, clock);
    }

    DryRun newDryRun() {
        return new DryRun(
                ports(),
                reports,
                new Preview(ports(), Holds.STANDARD, clock),
                newIdentity(),
                "confluence",
                this::settings,
                () -> true,
                clock);
    }

    Backfill newBackfill() {
        return new Backfill(outbox, jobs, product, store, clock, new Backfill.Limits(3, 10, 40), throttle);
    }

    /** One whose ports crash where they are told to. */
    Reconciliation newReconciliation(AroundPorts points) {
        DeliveryPorts around = ports(points);
        return new Reconciliation(
                around,
                new Drift(around, this::settings, Holds.STANDARD, clock),
                () -> reconcile,
                clock,
                new Reconciliation.Limits(3, 10, 40, 10),
                throttle);
    }

    /** As after a restart: nothing but the tables is left. */
    Bench restarted() {
        engine = newEngine("node-1");
        backfill = newBackfill();
        replay = new Replay(ports(), clock, 10);
        reconciliation = newReconciliation(new Crash.Points(-1, false));
        return this;
    }

    /** Runs with ports that crash before or after one of their next calls, and goes on from what is left. */
    Bench crashesSomewhere(Random random) {
        engine = newEngine("node-1", new Crash.Points(random.nextInt(30), random.nextBoolean()));
        try {
            run();
        } catch (Crash crash) {
            restarted();
        }
        return restarted();
    }

    /** Runs until there is nothing more to do at this moment. */
    Bench run() {
        for (int i = 0; i < 1_000; i++) {
            boolean more = engine.runDue().more();
            boolean listed = engine.takesMore() && (replay.step() | backfill.step() | reconciliation.step());
            boolean made = making.getAsBoolean();
            if (!more && !listed && !made) {
                return this;
            }
        }
        throw new AssertionError("it never comes to rest");
    }

    Bench after(Duration step) {
        clock.advance(step);
        return this;
    }

    /** Rows that are no echoes. */
    List<OutboxRow> waiting() {
        return outbox.all().stream()
                .filter(row -> row.rowClass() != RowClass.ECHO)
                .toList();
    }

    List<OutboxRow> echoes() {
        return outbox.all().stream()
                .filter(row -> row.rowClass() == RowClass.ECHO)
                .toList();
    }

    /** Runs and waits in turn until nothing waits any more, echoes neither. */
    Bench settle() {
        for (int i = 0; i < 300 && (i == 0 || !outbox.all().isEmpty()); i++) {
            run();
            clock.advance(Duration.ofSeconds(30));
        }
        return run();
    }

    Bench page(Snapshot page) {
        product.put(page, Examples.ofSpace());
        return changed(page.subject(), ChangeKind.UPSERTED, "page_updated");
    }

    Bench changed(Subject subject, ChangeKind kind, String cause) {
        recorder.record(Change.of(subject, kind, new Cause(cause), kind != ChangeKind.UPSERTED));
        return this;
    }

    Bench changed(Subject subject, Subject partitionKey, ChangeKind kind, String cause) {
        recorder.record(new Change(subject, partitionKey, kind, new Cause(cause), kind != ChangeKind.UPSERTED));
        return this;
    }

    static Subject page(long id) {
        return Subject.of(Kind.PAGE, id);
    }
}
