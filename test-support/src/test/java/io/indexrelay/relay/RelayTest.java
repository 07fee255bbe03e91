package io.indexrelay.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.indexrelay.access.Access;
import io.indexrelay.activity.ActivityRules;
import io.indexrelay.admin.Operations.SyncAction;
import io.indexrelay.admin.Status;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.backfill.Jobs.State;
import io.indexrelay.backfill.Throttle;
import io.indexrelay.change.Cause;
import io.indexrelay.change.Change;
import io.indexrelay.change.ChangeKind;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.config.KeyType;
import io.indexrelay.config.ReconcileSettings;
import io.indexrelay.config.Secret;
import io.indexrelay.delivery.Candidacy;
import io.indexrelay.delivery.DeadLetter;
import io.indexrelay.delivery.DeliveryPorts;
import io.indexrelay.delivery.DeliverySettings;
import io.indexrelay.delivery.Holds;
import io.indexrelay.delivery.LedgerEntry;
import io.indexrelay.delivery.LedgerEntry.SentState;
import io.indexrelay.delivery.LedgerKey;
import io.indexrelay.delivery.RandomIds;
import io.indexrelay.delivery.SigningKey;
import io.indexrelay.identity.Declaration;
import io.indexrelay.identity.HomeMark;
import io.indexrelay.identity.Identity;
import io.indexrelay.identity.Instance;
import io.indexrelay.identity.Marks;
import io.indexrelay.identity.Stop;
import io.indexrelay.identity.Whereabouts;
import io.indexrelay.payload.PayloadSettings;
import io.indexrelay.payload.Version;
import io.indexrelay.poll.Watch;
import io.indexrelay.scope.Admission;
import io.indexrelay.selfcheck.CheckPorts;
import io.indexrelay.selfcheck.PermissionCheck;
import io.indexrelay.snapshot.AttachmentBytes;
import io.indexrelay.snapshot.Snapshot;
import io.indexrelay.testsupport.ExampleHost;
import io.indexrelay.testsupport.Examples;
import io.indexrelay.testsupport.endpoint.Receiver;
import io.indexrelay.testsupport.endpoint.ScriptedTransport;
import io.indexrelay.testsupport.memory.BreakableOutbox;
import io.indexrelay.testsupport.memory.InMemoryActivity;
import io.indexrelay.testsupport.memory.InMemoryChecks;
import io.indexrelay.testsupport.memory.InMemoryDeadLetters;
import io.indexrelay.testsupport.memory.InMemoryDeliveryLog;
import io.indexrelay.testsupport.memory.InMemoryHomes;
import io.indexrelay.testsupport.memory.InMemoryInstances;
import io.indexrelay.testsupport.memory.InMemoryJobs;
import io.indexrelay.testsupport.memory.InMemoryLedger;
import io.indexrelay.testsupport.memory.InMemoryOutbox;
import io.indexrelay.testsupport.memory.InMemoryReports;
import io.indexrelay.testsupport.memory.InMemorySettings;
import io.indexrelay.testsupport.memory.InMemorySightings;
import io.indexrelay.testsupport.memory.InMemoryStore;
import io.indexrelay.testsupport.memory.InMemoryTerms;
import io.indexrelay.testsupport.product.InMemoryProduct;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RelayTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final InMemoryStore store = new InMemoryStore();
    private final InMemoryOutbox rows = new InMemoryOutbox(store);
    private final BreakableOutbox outbox = new BreakableOutbox(rows);
    private final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters(store);
    private final InMemoryTerms terms = new InMemoryTerms(store);
    private final InMemoryLedger ledger = new InMemoryLedger(store);
    private final InMemoryInstances instances = new InMemoryInstances(store);
    private final InMemoryHomes home = new InMemoryHomes();
    private final InMemoryProduct product = new InMemoryProduct();
    private final Receiver receiver = new Receiver();
    private final ScriptedTransport transport = new ScriptedTransport(receiver);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch looked = new CountDownLatch(1);
    private final Watch watch = new Watch() {
        @Override
        public String name() {
            return "priorities";
        }

        @Override
        public Sight look(String after, int limit) {
            looked.countDown();
            throw new IllegalStateException("the product does not answer");
        }

        @Override
        public List<Change> changes(Subject subject, Difference difference) {
            return List.of();
        }
    };
    private Relay relay;

    @BeforeEach
    void compose() {
        transport.beforeAnswer(() -> {
            if (transport.received().stream().anyMatch(one -> one.text().contains("\"page/7\""))) {
                arrived.countDown();
            }
        });
        InMemoryChecks checks = new InMemoryChecks(store, Clock.systemUTC());
        DeliveryPorts ports = new DeliveryPorts(
                outbox,
                ledger,
                new InMemoryJobs(store),
                terms,
                store,
                product,
                product,
                product,
                product.priorities(),
                product,
                transport,
                new InMemoryDeliveryLog(store),
                deadLetters,
                AttachmentBytes.NONE,
                checks,
                Admission.ALL);
        relay = new Relay(
                ports,
                new Identity(
                        instances,
                        home,
                        () -> new Whereabouts("host-1", null, "https://wiki.example.com"),
                        new RandomIds(new Random(2))::next,
                        Clock.systemUTC()),
                RelayTest::settings,
                () -> ReconcileSettings.STANDARD,
                Candidacy.ALWAYS,
                new ExampleHost(),
                Clock.systemUTC(),
                System::nanoTime,
                new Random(1),
                work -> new Thread(work),
                new Relay.Timing(LONG, LONG, LONG, LONG, Holds.STANDARD, Backfill.Limits.STANDARD),
                Throttle.none(),
                () -> List.of("com.example.Absent"),
                new InMemorySightings(store),
                List.of(watch),
                new CheckPorts(ports, checks, PermissionCheck.NONE),
                new InMemoryReports(store),
                new InMemoryActivity(store).with(new InMemorySettings(store)),
                () -> ActivityRules.OFF);
    }

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void sendsAChangeAsSoonAsItIsRecorded() throws InterruptedException {
        relay.start();
        record();

        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void sendsWhatWasRecordedBeforeTheStart() throws InterruptedException {
        record();
        assertThat(transport.received()).isEmpty();
        relay.start();

        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void namesItsThreadsAndEndsThem() throws InterruptedException {
        relay.start();
        record();
        arrived.await(20, TimeUnit.SECONDS);
        assertThat(threads())
                .contains(
                        "index-relay-sender",
                        "index-relay-beat",
                        "index-relay-watch",
                        "index-relay-capture",
                        "index-relay-self-check");

        relay.stop();
        assertThat(threads()).isEmpty();
        relay.stop();
    }

    @Test
    void looksAtWhatNoEventTellsOfAsSoonAsItIsInOffice() throws InterruptedException {
        relay.start();
        assertThat(looked.await(20, TimeUnit.SECONDS)).isTrue();
        record();
        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();

        relay.stop();
        assertThat(relay.operations().status().watches()).hasSize(1).allSatisfy(watched -> {
            assertThat(watched.name()).isEqualTo("priorities");
            assertThat(watched.failures()).isPositive();
            assertThat(watched.trouble()).contains("IllegalStateException");
        });
    }

    @Test
    void tellsHowItIsAndStartsASync() {
        assertThat(relay.operations().startSync("all")).isPresent();
        assertThat(relay.operations().startSync("all")).isEmpty();
        assertThat(relay.operations().changeSync(SyncAction.PAUSE, "all")).isPresent();
        assertThat(relay.operations().changeSync(SyncAction.PAUSE, "all")).isEmpty();

        Status status = relay.operations().status();
        assertThat(status.jobs()).hasSize(1);
        assertThat(status.queue().waiting()).isEqualTo(1);
        assertThat(status.absentServices()).containsExactly("com.example.Absent");
        assertThat(relay.operations().ping().delivered()).isTrue();
    }

    @Test
    void tellsHowItIsWhileTheOutboxCannotBeReadOrWritten() {
        outbox.breakDown();
        record();
        relay.recorder().missed();

        Status status = relay.operations().status();
        assertThat(status.reason()).contains("what waits in it was not counted");
        assertThat(status.capture().state()).isEqualTo("marking");
        assertThat(status.capture().marks()).isEqualTo(1);
        assertThat(status.capture().misunderstood()).isEqualTo(1);
    }

    @Test
    void whatWasMissedIsNamedUntilAWalkOverEverythingHasBegun() {
        assertThat(relay.operations().startSync("all")).isPresent();
        relay.recorder().missed();
        assertThat(relay.operations().status().capture().missedAt()).isNotNull();

        assertThat(relay.operations().changeSync(SyncAction.CANCEL, "all")).isPresent();
        assertThat(relay.operations().startSync("all")).isPresent();
        assertThat(relay.operations().status().capture().missedAt()).isNull();
        assertThat(relay.operations().status().capture().misunderstood()).isEqualTo(1);
        assertThat(relay.operations().changeSync(SyncAction.CANCEL, "all")).isPresent();
        assertThat(relay.operations().status().capture().missedAt())
                .as("cancelled")
                .isNotNull();
    }

    /** On every node, and after a restart: what it could not deliver stands in a table. */
    @Test
    void listsWhatIsHiddenAndRedeliversIt() {
        Subject page = Examples.page(7, "Seven").subject();
        Subject priority = new Subject(Kind.PRIORITY, "2");
        deadLetters.put(List.of(
                letter(page, DeadLetter.Fate.HIDDEN, "the endpoint answered 422"),
                letter(priority, DeadLetter.Fate.GIVEN_UP, "no thanks")));

        assertThat(relay.operations().status().hidden())
                .containsExactly(new Status.Hidden("page/7", "the endpoint answered 422"));
        List<DeadLetter> listed = relay.deliveries().deadLetters(Long.MAX_VALUE, 10);
        assertThat(listed).hasSize(2);
        assertThat(relay.deliveries().redeliver(listed.get(0).id())).contains(listed.get(0));
        assertThat(relay.deliveries().redeliver(4711)).isEmpty();
        assertThat(rows.all()).hasSize(1).allSatisfy(row -> {
            assertThat(row.subject()).isEqualTo(priority);
            assertThat(row.cause()).isEqualTo(Cause.MANUAL);
            assertThat(row.kind()).isEqualTo(ChangeKind.UPSERTED);
        });
        assertThat(relay.deliveries().deadLetters(Long.MAX_VALUE, 10))
                .as("until it is taken")
                .hasSize(2);
    }

    private static DeadLetter letter(Subject subject, DeadLetter.Fate fate, String reason) {
        return new DeadLetter(0, Instant.EPOCH, subject, subject, "", Version.NONE, fate, reason);
    }

    @Test
    void givesTheOfficeBackWhenItIsStopped() throws InterruptedException {
        relay.start();
        record();
        arrived.await(20, TimeUnit.SECONDS);

        relay.stop();
        assertThat(terms.highest())
                .hasValueSatisfying(term -> assertThat(term.beat()).isEqualTo(Instant.EPOCH));
    }

    @Test
    void sendsEverythingAnewUnderAHigherEpochAfterARestore() {
        restored();
        assertThat(relay.operations().status().asks()).satisfies(asks -> {
            assertThat(asks.reason()).contains("older");
            assertThat(asks.choices()).containsExactly("restored", "copy");
        });
        assertThat(relay.operations().ping().delivered()).isFalse();
        assertThat(relay.operations().declare(Declaration.MOVED)).isFalse();
        assertThat(transport.received()).isEmpty();

        assertThat(relay.operations().declare(Declaration.RESTORED)).isTrue();
        assertThat(instances.current()).hasValueSatisfying(instance -> {
            assertThat(instance.id()).isEqualTo("before");
            assertThat(instance.epoch()).isEqualTo(4);
        });
        assertThat(ledger.all()).isEmpty();
        assertThat(relay.operations().status().asks()).isNull();
        assertThat(relay.operations().status().jobs())
                .extracting(Job::scope, Job::state)
                .containsExactly(tuple("all", State.RUNNING), tuple("all", State.CANCELLED));
        assertThat(relay.operations().ping().delivered()).isTrue();
        assertThat(relay.operations().declare(Declaration.RESTORED)).isFalse();
    }

    @Test
    void beginsAsAnotherInstanceWhenItIsACopy() {
        restored();

        assertThat(relay.operations().declare(Declaration.COPY)).isTrue();
        assertThat(instances.current()).hasValueSatisfying(instance -> {
            assertThat(instance.id()).isNotEqualTo("before");
            assertThat(instance.epoch()).isEqualTo(1);
        });
        assertThat(ledger.all()).isEmpty();
        assertThat(relay.operations().status().jobs().get(0).state()).isEqualTo(State.RUNNING);
    }

    @Test
    void walksWhatWasImportedOnceForEachImport() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(2);
        Supplier<Optional<Subject>> everything = () -> {
            begun.countDown();
            return Optional.empty();
        };
        relay.imported(everything);
        relay.imported(everything);
        relay.start();
        begun.await(20, TimeUnit.SECONDS);
        relay.stop();

        assertThat(relay.operations().status().jobs()).extracting(Job::scope).containsExactly("all");
    }

    @Test
    void liftsAStopWhenToldAndOnlyThen() {
        instances.create(new Instance("before", 1));
        instances.stop(new Stop(Stop.Kind.GONE, "410 Gone"));
        assertThat(relay.operations().status().asks()).satisfies(asks -> {
            assertThat(asks.reason()).isEqualTo("410 Gone");
            assertThat(asks.choices()).containsExactly("resume");
        });

        assertThat(relay.operations().resume()).isTrue();
        assertThat(relay.operations().status().asks()).isNull();
        assertThat(relay.operations().resume()).isFalse();
    }

    /** A database of an epoch and a mark before those in the home, with a walk that was running. */
    private void restored() {
        relay.operations().startSync("all");
        Subject page = Examples.page(7, "Seven").subject();
        ledger.save(List.of(new LedgerEntry(
                new LedgerKey(page, page),
                SentState.PRESENT,
                Version.NONE,
                new Version(2, 7),
                "",
                "",
                "",
                null,
                null)));
        instances.create(new Instance("before", 2));
        instances.note(new Marks("home-1", 1000, null, null, List.of()));
        home.write(new HomeMark("home-1", "before", 3, 2000));
    }

    private void record() {
        Snapshot page = Examples.page(7, "Seven");
        product.put(page, Access.OPEN);
        relay.recorder().record(Change.of(page.subject(), ChangeKind.UPSERTED, new Cause("page_updated"), false));
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("index-relay-"))
                .collect(Collectors.toSet());
    }

    private static DeliverySettings settings() {
        return new DeliverySettings(
                URI.create("https://index.example.com/push"),
                List.of(new SigningKey(KeyType.HMAC, Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))),
                List.of(),
                Duration.ofSeconds(30),
                true,
                100,
                1 << 20,
                false,
                new PayloadSettings(true, true, 1 << 20),
                0);
    }
}
