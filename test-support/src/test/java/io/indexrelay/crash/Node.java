package io.indexrelay.crash;

import io.indexrelay.access.AccessReader;
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
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.Ledger;
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
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.snapshot.SnapshotReader;
import io.indexrelay.testsupport.product.InMemoryProduct;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * One process: changes some pages, then sends until nothing is due, and may be told to end in the middle. The product's
 * data and ours are in one database, and a page is committed together with its row, as in Confluence.
 */
final class Node {

    static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** Small batches, so that a few pages make several. */
    static final int BATCH = 2;

    private final Halts halts;
    private final ProductTable product;
    private final Transactions transactions;
    private final OutboxRecorder recorder;
    private final DeliveryEngine engine;

    private Node(RealActiveObjects database, URI endpoint, Clock clock, Halts halts, Path home) {
        this.halts = halts;
        this.product = new ProductTable(database);
        this.transactions = new AoTransactions(database.activeObjects());
        AoOutbox outbox = new AoOutbox(database.activeObjects());
        Breaker breaker = new Breaker(clock, System::nanoTime, CaptureLimits.STANDARD);
        new MarkWriter(outbox, transactions, breaker, clock, () -> {}).step();
        this.recorder = new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {});
        InMemoryProduct nobody = new InMemoryProduct();
        DeliveryPorts ports = new DeliveryPorts(
                halts.wrap(Outbox.class, outbox),
                halts.wrap(Ledger.class, new AoLedger(database.activeObjects())),
                new AoJobs(database.activeObjects()),
                halts.wrap(Terms.class, new AoTerms(database.activeObjects())),
                halts.wrap(Transactions.class, transactions),
                halts.wrap(SnapshotReader.class, product),
                halts.wrap(AccessReader.class, product),
                nobody,
                nobody.priorities(),
                nobody,
                halts.wrap(Transport.class, new HttpTransport(new HttpOptions(true, true, null, null, null, null))),
                new AoDeliveryLog(database.activeObjects()),
                new AoDeadLetters(database.activeObjects()),
                AttachmentBytes.NONE);
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
    }

    /**
     * @param arguments the database's address, the endpoint's, a {@link Point}, for the how-manieth time, the pages to
     *     change separated by commas, and by how many seconds this node's clock is ahead, and the shared home
     */
    public static void main(String[] arguments) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[5])));
        Halts halts = new Halts(Point.valueOf(arguments[2]), Integer.parseInt(arguments[3]));
        Node node = new Node(
                RealActiveObjects.withTablesAt(arguments[0]),
                URI.create(arguments[1]),
                clock,
                halts,
                Path.of(arguments[6]));
        for (String page : arguments[4].split(",", -1)) {
            if (!page.isEmpty()) {
                node.change(Long.parseLong(page));
            }
        }
        node.deliver();
        Runtime.getRuntime().halt(0);
    }

    private void change(long page) {
        transactions.inTransaction(() -> {
            product.edit(page);
            recorder.record(
                    Change.of(Subject.of(Kind.PAGE, page), ChangeKind.UPSERTED, new Cause("page_updated"), false));
            halts.at(Point.BEFORE_CAPTURE_COMMITS);
            return page;
        });
        halts.at(Point.AFTER_CAPTURE);
    }

    private void deliver() {
        boolean more = true;
        while (more) {
            more = engine.runDue().more();
        }
    }
}
