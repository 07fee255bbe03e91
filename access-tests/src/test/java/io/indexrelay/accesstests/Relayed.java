package io.indexrelay.accesstests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.Secret;
import io.indexrelay.delivery.DeliveryEngine;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.EngineState;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.RandomIds;
import io.indexrelay.delivery.SigningKey;
import io.indexrelay.delivery.Software;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Whereabouts;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.Imports;
import io.indexrelay.outbox.Breaker;
import io.indexrelay.outbox.CaptureLimits;
import io.indexrelay.outbox.MarkWriter;
import io.indexrelay.outbox.OutboxRecorder;
import io.indexrelay.outbox.OutboxRow;
import io.indexrelay.outbox.Transactions;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.poll.Polls;
import io.indexrelay.refhost.confluence.Wiki;
import io.indexrelay.refhost.db.TestDatabase;
import io.indexrelay.refhost.event.HostEventPublisher;
import io.indexrelay.refhost.jira.Tracker;
import io.indexrelay.refhost.testing.MovedClock;
import io.indexrelay.refhost.testing.StartedProduct;
import io.indexrelay.scope.Admission;
import io.indexrelay.selfcheck.PermissionCheck;
import io.indexrelay.testsupport.ExampleHost;
import io.indexrelay.testsupport.memory.InMemoryChecks;
import io.indexrelay.testsupport.memory.InMemoryDeadLetters;
import io.indexrelay.testsupport.memory.InMemoryDeliveryLog;
import io.indexrelay.testsupport.memory.InMemoryHomes;
import io.indexrelay.testsupport.memory.InMemoryInstances;
import io.indexrelay.testsupport.memory.InMemoryJobs;
import io.indexrelay.testsupport.memory.InMemoryLedger;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemorySightings;
import io.indexrelay.testsupport.memory.InMemoryStore;
import io.indexrelay.testsupport.memory.InMemoryTerms;
import io.indexrelay.wiring.Product;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A product with the plugin in it, a sender, and a receiver at the other end; nothing moves but by hand. */
final class Relayed implements AutoCloseable {

    static final String CONFLUENCE = "confluence";
    static final String JIRA = "jira";

    private static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final Runnable end;
    private final String name;
    private final DataSource dataSource;
    private final StartedProduct product;
    private final MovedClock clock;
    private final IndexedSource receiver = new IndexedSource();
    private final HostEventPublisher events = new HostEventPublisher();
    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryOutbox outbox = new InMemoryOutbox(store);
    private final InMemoryJobs jobs = new InMemoryJobs(store);
    private final DeliveryEngine engine;
    private final Backfill backfill;
    private final Polls polls;
    private final PermissionCheck permissions;
    private final List<Supplier<Optional<Subject>>> imported = new ArrayList<>();

    private Relayed(
            String name,
            DataSource dataSource,
            MovedClock clock,
            StartedProduct product,
            Function<StartedProduct, Product> plugin,
            Runnable end) {
        this.end = end;
        this.name = name;
        this.dataSource = dataSource;
        this.clock = clock;
        this.product = product;
        Product installed = plugin.apply(product);
        TransactionTemplate transaction = new TransactionTemplate(product.transactions());
        Product.Surroundings surroundings =
                new Product.Surroundings(OfferedServices.of(product.services), joining(transaction), new ExampleHost());
        Product.Readers readers = installed.readers(surroundings);
        permissions = readers.permissions();
        InMemoryLedger ledger = new InMemoryLedger(store);
        Breaker breaker = new Breaker(clock, this::nanos, CaptureLimits.STANDARD);
        new MarkWriter(outbox, store, breaker, clock, () -> {}).step();
        DeliveryPorts ports = new DeliveryPorts(
                outbox,
                ledger,
                jobs,
                new InMemoryTerms(store),
                store,
                readers.snapshots(),
                readers.access(),
                readers.people(),
                readers.priorities(),
                readers.lister(),
                receiver,
                new InMemoryDeliveryLog(store),
                new InMemoryDeadLetters(store),
                readers.attachments(),
                new InMemoryChecks(store, clock),
                Admission.ALL);
        RandomIds ids = new RandomIds(new Random(1));
        engine = new DeliveryEngine(
                ports,
                new Identity(
                        new InMemoryInstances(store),
                        new InMemoryHomes(),
                        () -> new Whereabouts("host-1", "B000-0001", "https://www.example.com"),
                        ids::next,
                        clock),
                Relayed::settings,
                new Software(name, "1", "0.1.0", "node-1"),
                clock,
                this::nanos,
                new Random(2),
                Holds.STANDARD,
                () -> true);
        backfill = new Backfill(outbox, jobs, readers.lister(), store, clock, Backfill.Limits.STANDARD);
        polls = new Polls(readers.watches(), new InMemorySightings(store), outbox, jobs, ledger, store, clock);
        Capture capture =
                new Capture(new OutboxRecorder(outbox, breaker, clock, () -> {}, () -> {}), installed.causes());
        installed.listeners(capture, new ImportsHeard(), surroundings).forEach(events::register);
        product.listener = events::publish;
    }

    /** A new instance. There is one Confluence at a time: its mappings take long to start, so it is used again. */
    static Relayed start(String product) {
        if (product.equals(JIRA)) {
            DataSource database = TestDatabase.H2.newDataSource();
            MovedClock clock = new MovedClock(START);
            Tracker tracker = Tracker.at(database, clock);
            return new Relayed(JIRA, database, clock, tracker, Plugin::ofJira, tracker::close);
        }
        SharedWiki shared = SharedWiki.INSTANCE;
        shared.tables().restore();
        return new Relayed(
                CONFLUENCE, shared.database(), shared.clock(), shared.wiki(), Plugin::ofConfluence, () -> {});
    }

    private record SharedWiki(DataSource database, MovedClock clock, Wiki wiki, FreshTables tables) {

        static final SharedWiki INSTANCE = start();

        private static SharedWiki start() {
            DataSource database = TestDatabase.H2.newDataSource();
            MovedClock clock = new MovedClock(START);
            return new SharedWiki(database, clock, Wiki.at(database, clock), FreshTables.of(database));
        }
    }

    /** What imports and restores are heard as. */
    private final class ImportsHeard implements Imports {

        @Override
        public void restored() {
            engine.startOver();
        }

        @Override
        public void imported(Supplier<Optional<Subject>> container) {
            imported.add(container);
        }
    }

    static Transactions joining(TransactionTemplate transaction) {
        return new Transactions() {
            @Override
            public <T> T inTransaction(Supplier<T> work) {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            }
        };
    }

    static DeliverySettings settings() {
        return new DeliverySettings(
                URI.create("https://index.example.com/push"),
                List.of(new SigningKey(KeyType.HMAC, Secret.of(SECRET))),
                List.of(),
                Duration.ofSeconds(30),
                false,
                100,
                1 << 20,
                false,
                new PayloadSettings(true, true, 1 << 20),
                0);
    }

    private long nanos() {
        return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
    }

    String name() {
        return name;
    }

    StartedProduct product() {
        return product;
    }

    DataSource dataSource() {
        return dataSource;
    }

    IndexedSource receiver() {
        return receiver;
    }

    /** Does actions in order, through the product's managers, and answers the subject of each, {@code ""} where it has none. */
    List<String> act(ArrayNode actions) {
        List<String> subjects = new ArrayList<>();
        product.product().reference().act(actions).forEach(answer -> {
            if (answer.has("error")) {
                throw new IllegalArgumentException(actions.get(subjects.size()) + " -> " + answer.path("error"));
            }
            subjects.add(answer.path("subject").asText(""));
        });
        return subjects;
    }

    /** Does one action and answers its subject; empty where the product refused it, which changes nothing. */
    Optional<String> tryTo(ObjectNode action) {
        JsonNode answer = product.product()
                .reference()
                .act(JsonNodeFactory.instance.arrayNode().add(action))
                .get(0);
        return answer.has("error")
                ? Optional.empty()
                : Optional.of(answer.path("subject").asText(""));
    }

    /** What the self-check hears when it asks the product; empty where nobody can be asked. */
    Optional<PermissionCheck.Answer> asked(String user, String subject, boolean inPortal) {
        Subject document = Subject.parse(subject);
        return inPortal
                ? permissions.mayViewInPortal(user, document)
                : Optional.of(permissions.mayView(user, document));
    }

    /** What is hidden, or shown to fewer than the product shows it, by the words of the status. */
    Map<Subject, String> hidden() {
        return engine.status().hidden();
    }

    /** Everything once, then until nothing waits. */
    void deliverEverything() {
        run();
        backfill.start(Backfill.ALL);
        deliver();
    }

    /** Looks at what no event tells of, then sends and lets time pass until nothing waits, second looks neither. */
    void deliver() {
        boolean more = true;
        while (more) {
            more = polls.step();
        }
        for (int look = 0; look < 400; look++) {
            run();
            if (outbox.all().stream().allMatch(this::isTriedAgain)
                    && jobs.open().isEmpty()) {
                return;
            }
            clock.move(LOOK);
        }
        throw new AssertionError("it never comes to rest: " + engine.status() + ", "
                + outbox.all().stream().map(OutboxRow::subject).limit(20).toList());
    }

    /** What could not be read is hidden and tried again for ever. */
    private boolean isTriedAgain(OutboxRow row) {
        return hidden().containsKey(row.subject());
    }

    private void run() {
        for (int i = 0; i < 3_000; i++) {
            boolean more = engine.runDue().more();
            boolean begun = !imported.isEmpty();
            imported.forEach(container ->
                    backfill.start(container.get().map(Subject::toString).orElse(Backfill.ALL)));
            imported.clear();
            boolean listed = engine.takesMore() && backfill.step();
            if (!more && !begun && !listed) {
                if (engine.status().state() != EngineState.OK) {
                    throw new AssertionError(engine.status().toString());
                }
                return;
            }
        }
        throw new AssertionError("it never comes to rest: " + engine.status() + ", "
                + outbox.all().stream().limit(20).toList());
    }

    @Override
    public void close() {
        product.listener = event -> {};
        product.seen.clear();
        events.close();
        end.run();
    }
}
