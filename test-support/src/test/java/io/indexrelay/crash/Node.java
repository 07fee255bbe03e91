package io.indexrelay.crash;

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
import io.indexrelay.adapter.http.HttpOptions;
import io.indexrelay.adapter.http.HttpTransport;
import io.indexrelay.adapter.sal.FileHomes;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.crash.Point.Errand;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeadLetters;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.Ledger;
import io.indexrelay.delivery.Purge;
import io.indexrelay.delivery.Replay;
import io.indexrelay.delivery.SigningKey;
import io.indexrelay.delivery.Software;
import io.indexrelay.delivery.Terms;
import io.indexrelay.delivery.Transport;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Whereabouts;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.Outbox;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.scope.Admission;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.product.InMemoryProduct;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One process: changes some pages, then sends until nothing is due, and may be told to end in the middle. The product's
 * data and ours are in one database, and a page is committed together with its row, as in Confluence.
 */
final class Node implements AutoCloseable {

    static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** Small batches, so that a few pages make several. */
    static final int BATCH = 2;

    private final Halts halts;
    private final ProductTable product;
    private final Transactions transactions;
    private final OutboxRecorder recorder;
    private final DeliveryEngine engine;
    private final Replay replay;
    private final Purge purge;
    private final Backfill backfill;
    private final Clock clock;
    private final HttpTransport http;

    Node(RealActiveObjects database, URI endpoint, Clock clock, Halts halts, Path home) {
        this.halts = halts;
        this.clock = clock;
        this.product = new ProductTable(database);
        this.transactions = new AoTransactions(database.activeObjects());
        AoOutbox outbox = new AoOutbox(database.activeObjects());
        Breaker breaker = new Breaker(clock, System::nanoTime, CaptureLimits.STANDARD);
        new MarkWriter(outbox, transactions, breaker, clock, () -> {}).step();
        this.recorder = new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {});
        InMemoryProduct nobody = new InMemoryProduct();
        this.http = new HttpTransport(new HttpOptions(true, true, null, null, null, null));
        DeliveryPorts ports = new DeliveryPorts(
                halts.wrap(Outbox.class, outbox),
                halts.wrap(Ledger.class, new AoLedger(database.activeObjects())),
                halts.wrap(Jobs.class, new AoJobs(database.activeObjects())),
                halts.wrap(Terms.class, new AoTerms(database.activeObjects())),
                halts.wrap(Transactions.class, transactions),
                halts.wrap(SnapshotReader.class, product),
                halts.wrap(AccessReader.class, product),
                nobody,
                nobody.priorities(),
                product,
                halts.wrap(Transport.class, http),
                new AoDeliveryLog(database.activeObjects()),
                halts.wrap(DeadLetters.class, new AoDeadLetters(database.activeObjects())),
                AttachmentBytes.NONE,
                new AoChecks(database.activeObjects(), clock),
                Admission.ALL);
        DeliverySettings settings = new DeliverySettings(
                endpoint,
                List.of(new SigningKey(KeyType.HMAC, Secret.of(SECRET))),
                List.of(),
                Duration.ofSeconds(30),
                true,
                BATCH,
                1 << 20,
                false,
                new PayloadSettings(true, true, 1 << 20),
                0);
        SecureRandom random = new SecureRandom();
        Identity identity = new Identity(
                new AoInstances(database.activeObjects(), clock),
                new FileHomes(() -> home, random),
                () -> new Whereabouts("host-1", null, "https://wiki.example.com"),
                () -> Long.toString(random.nextLong() & Long.MAX_VALUE, 36),
                clock);
        this.engine = new DeliveryEngine(
                ports,
                identity,
                () -> settings,
                new Software("confluence", "9.2.1", "0.1.0", "node-1"),
                clock,
                System::nanoTime,
                random,
                Holds.STANDARD,
                Candidacy.ALWAYS);
        this.replay = new Replay(ports, clock, Long.MAX_VALUE);
        this.purge = new Purge(ports, clock);
        this.backfill = new Backfill(
                ports.outbox(),
                ports.jobs(),
                ports.lister(),
                ports.transactions(),
                clock,
                new Backfill.Limits(BATCH, 100, 100));
    }

    /**
     * @param arguments the database's address, the endpoint's, a {@link Point}, for the how-manieth time, the pages to
     *     change separated by commas, by how many seconds this node's clock is ahead, and the shared home
     */
    public static void main(String[] arguments) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[5])));
        Point point = Point.valueOf(arguments[2]);
        Node node = new Node(
                RealActiveObjects.withTablesAt(arguments[0]),
                URI.create(arguments[1]),
                clock,
                new Halts(point, Integer.parseInt(arguments[3])),
                Path.of(arguments[6]));
        node.run(
                point.errand(),
                Arrays.stream(arguments[4].split(",", -1)).map(Long::valueOf).toList());
        // In order, so that the classes it has loaded can be kept for other processes.
        System.exit(0);
    }

    private void run(Errand errand, List<Long> pages) {
        Instant begun = clock.instant();
        switch (errand) {
            case ECHO -> {}
            case EDIT, LETTER, REPLAY -> pages.forEach(this::change);
            case SUBTREE -> changeTree(pages);
            case WALK -> {
                pages.forEach(this::changeInSilence);
                backfill.start(Backfill.ALL);
            }
            case PURGE -> {
                change(pages.get(0));
                deliver();
                purge.start();
                pages.stream().skip(1).forEach(this::change);
            }
        }
        deliver();
        if (errand == Errand.REPLAY) {
            replay.start(begun);
            deliver();
        }
    }

    void change(long page) {
        transactions.inTransaction(() -> {
            product.edit(page);
            recorder.record(changed(page, ChangeKind.UPSERTED));
            halts.at(Point.BEFORE_CAPTURE_COMMITS);
            return page;
        });
        halts.at(Point.AFTER_CAPTURE);
    }

    private void changeInSilence(long page) {
        transactions.inTransaction(() -> {
            product.edit(page);
            return page;
        });
    }

    void remove(long page) {
        transactions.inTransaction(() -> {
            product.remove(page);
            recorder.record(changed(page, ChangeKind.DELETED));
            return page;
        });
    }

    private void changeTree(List<Long> pages) {
        transactions.inTransaction(() -> {
            pages.forEach(product::edit);
            recorder.record(changed(pages.get(0), ChangeKind.UPSERTED));
            recorder.record(changed(pages.get(0), ChangeKind.SUBTREE_UPSERTED));
            return pages;
        });
    }

    private static Change changed(long page, ChangeKind kind) {
        return Change.of(Subject.of(Kind.PAGE, page), kind, new Cause("page_updated"), kind != ChangeKind.UPSERTED);
    }

    /** Until nothing is due and no walk goes on. */
    void deliver() {
        boolean more = true;
        while (more) {
            more = engine.runDue().more() || replay.step() || backfill.step();
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
