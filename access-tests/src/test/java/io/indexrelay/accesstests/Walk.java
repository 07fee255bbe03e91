package io.indexrelay.accesstests;

import io.indexrelay.access.AccessReader;
import io.indexrelay.adapter.ao.AoChecks;
import io.indexrelay.adapter.ao.AoDeadLetters;
import io.indexrelay.adapter.ao.AoDeliveryLog;
import io.indexrelay.adapter.ao.AoInstances;
import io.indexrelay.adapter.ao.AoJobs;
import io.indexrelay.adapter.ao.AoLedger;
import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.AoTerms;
import io.indexrelay.adapter.ao.AoTransactions;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.ContentLister;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.change.Subject;
import io.indexrelay.delivery.DeadLetters;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryLog;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.RandomIds;
import io.indexrelay.delivery.Software;
import io.indexrelay.delivery.Terms;
import io.indexrelay.delivery.Transport;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Whereabouts;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.Imports;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxCounts;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.RowClass;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.refhost.event.HostEventPublisher;
import io.indexrelay.scope.Admission;
import io.indexrelay.snapshot.People;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.ExampleHost;
import io.indexrelay.testsupport.memory.InMemoryHomes;
import io.indexrelay.wiring.Product;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** A backfill of a product with many documents: the plugin's own readers, the relay's tables in the product's database. */
final class Walk {

    /** More than the pause before a second look. */
    private static final Duration LATER = Duration.ofSeconds(61);

    private final Copied copied;
    private final Product plugin;
    private final Product.Surroundings surroundings;
    private final Clock clock;
    private final Transactions transactions;
    private final AoOutbox outbox;
    private final AoJobs jobs;
    private final DeliveryEngine engine;
    private final Backfill backfill;
    private final TimedPorts times = new TimedPorts();
    private final CountedDocuments endpoint;
    private final long looksEvery;
    private Duration ahead = Duration.ZERO;
    private double idleMegabytes;
    private double mostMegabytes;
    private long mostWaiting;
    private long mostRows;
    private long spent;
    private long nextLook;
    private int looks;

    /**
     * @param seconds of the walk alone, from its start to the receipt of its completed event
     * @param settled the same with those second looks at what it sent that were waited for
     * @param mostWaiting rows of the walk in the outbox, the most seen
     * @param mostRows of all classes: second looks wait there for a minute
     * @param megabytes live heap over idle, the highest of five looks
     */
    record Result(
            long documents,
            Job job,
            boolean isCompleted,
            double seconds,
            double settled,
            long mostWaiting,
            long mostRows,
            double megabytes,
            TimedPorts times) {}

    /**
     * What receivers were told of a change.
     *
     * @param events in the order in which they came
     * @param seconds of the sender's work from the change to the last of these
     * @param megabytes live heap over idle, the highest of some looks
     */
    record Told(List<String> events, double seconds, double megabytes) {

        long count(String type) {
            return events.stream().filter(event -> event.startsWith(type + " ")).count();
        }
    }

    Walk(Copied copied, String address, long documents, Backfill.Limits limits) {
        var ao = RealActiveObjects.at(address).activeObjects();
        this.copied = copied;
        this.plugin = copied.plugin();
        this.surroundings = new Product.Surroundings(
                OfferedServices.of(copied.product().services),
                Relayed.joining(copied.transaction()),
                new ExampleHost());
        Product.Readers readers = plugin.readers(surroundings);
        this.looksEvery = Math.max(1, documents / 50);
        this.nextLook = looksEvery / 2;
        this.outbox = new AoOutbox(ao);
        this.jobs = new AoJobs(ao);
        this.endpoint = new CountedDocuments(copied.kind());
        // Real time, and more when there is nothing left to do but wait.
        InstantSource time = () -> Clock.systemUTC().instant().plus(ahead);
        this.clock = time.withZone(ZoneOffset.UTC);
        this.transactions = times.wrap(Transactions.class, new AoTransactions(ao));
        ContentLister lister = times.wrap(ContentLister.class, readers.lister());
        DeliveryPorts ports = new DeliveryPorts(
                times.wrap(Outbox.class, outbox),
                times.wrap(Ledger.class, new AoLedger(ao)),
                times.wrap(Jobs.class, jobs),
                times.wrap(Terms.class, new AoTerms(ao)),
                transactions,
                times.wrap(SnapshotReader.class, readers.snapshots()),
                times.wrap(AccessReader.class, readers.access()),
                times.wrap(People.class, readers.people()),
                readers.priorities(),
                lister,
                times.wrap(Transport.class, endpoint),
                times.wrap(DeliveryLog.class, new AoDeliveryLog(ao)),
                times.wrap(DeadLetters.class, new AoDeadLetters(ao)),
                readers.attachments(),
                new AoChecks(ao, clock),
                Admission.ALL);
        this.engine = new DeliveryEngine(
                ports,
                new Identity(
                        new AoInstances(ao, clock),
                        new InMemoryHomes(),
                        () -> new Whereabouts("host-1", "B000-0001", "https://www.example.com"),
                        new RandomIds(new Random(1))::next,
                        clock),
                Relayed::settings,
                new Software("product", "1", "0.1.0", "node-1"),
                clock,
                () -> System.nanoTime() + ahead.toNanos(),
                new Random(2),
                Holds.STANDARD,
                () -> true);
        this.backfill = new Backfill(ports.outbox(), ports.jobs(), lister, transactions, clock, limits);
    }

    /** Until all is sent, and looked at once more. */
    Result run() {
        return run(true);
    }

    /** Until all is sent. */
    Result once() {
        return run(false);
    }

    private Result run(boolean isLookedAtAgain) {
        while (step()) {}
        idleMegabytes = live();
        backfill.start(Backfill.ALL);
        while (!jobs.open().isEmpty()) {
            step();
        }
        double walked = spent / 1e9;
        Job job = jobs.newest(1).get(0);
        if (job.state() != State.DONE) {
            throw new IllegalStateException("the walk ended as " + job);
        }
        for (int look = 0; isLookedAtAgain && look < 100 && outbox.counts().total() > 0; look++) {
            ahead = ahead.plus(LATER);
            while (step()) {}
        }
        return new Result(
                endpoint.taken(),
                job,
                endpoint.isCompleted(),
                walked,
                spent / 1e9,
                mostWaiting,
                mostRows,
                Math.max(0, mostMegabytes - idleMegabytes),
                times);
    }

    /** From now on the relay hears what happens in the product, as it does by its listeners. */
    void listen() {
        Breaker breaker = new Breaker(clock, System::nanoTime, CaptureLimits.STANDARD);
        new MarkWriter(outbox, transactions, breaker, clock, () -> {}).step();
        Capture capture = new Capture(new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {}), plugin.causes());
        HostEventPublisher events = new HostEventPublisher();
        plugin.listeners(capture, new NoImports(), surroundings).forEach(events::register);
        copied.product().listener = events::publish;
    }

    private static final class NoImports implements Imports {

        @Override
        public void restored() {
            throw new IllegalStateException("nothing is restored here");
        }

        @Override
        public void imported(Supplier<Optional<Subject>> container) {
            throw new IllegalStateException("nothing is imported here");
        }
    }

    /** Makes a change and sends what comes of it, second looks as well. */
    Told changed(Runnable change) {
        endpoint.listen();
        idleMegabytes = live();
        mostMegabytes = idleMegabytes;
        change.run();
        double before = spent;
        double last = before;
        int told = 0;
        int heapAt = 0;
        for (int look = 0; look < 100 && outbox.counts().total() > 0; look++) {
            boolean more = true;
            while (more) {
                more = step();
                int now = endpoint.told().size();
                if (now > told) {
                    told = now;
                    last = spent;
                }
                if (told >= heapAt + 20_000) {
                    heapAt = told;
                    mostMegabytes = Math.max(mostMegabytes, live());
                }
            }
            ahead = ahead.plus(LATER);
        }
        return new Told(List.copyOf(endpoint.told()), (last - before) / 1e9, mostMegabytes - idleMegabytes);
    }

    private boolean step() {
        long begun = System.nanoTime();
        boolean more = engine.runDue().more();
        boolean listed = engine.takesMore() && backfill.step();
        spent += System.nanoTime() - begun;
        if (endpoint.taken() >= nextLook) {
            nextLook += looksEvery;
            OutboxCounts counts = outbox.counts();
            mostWaiting = Math.max(mostWaiting, counts.of(RowClass.BACKFILL));
            mostRows = Math.max(mostRows, counts.total());
            if (looks++ % 10 == 5) {
                mostMegabytes = Math.max(mostMegabytes, live());
            }
        }
        return more || listed;
    }

    /** After two collections, in megabytes. */
    private static double live() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (double) (1 << 20);
    }
}
