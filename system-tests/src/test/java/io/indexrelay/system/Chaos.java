package io.indexrelay.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.indexrelay.system.VerifyingEndpoint.Request;
import io.indexrelay.system.Writers.Done;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Two nodes on one database, with caches that lag and locks that lie, writers on both, an endpoint that gives every answer
 * there is, and what goes wrong with processes, all at once and in rounds. What happens goes by the numbers of actions and
 * batches and by a seed, never by the clock. After each round everything is as it should be, and is compared.
 */
final class Chaos implements AutoCloseable {

    private static final Duration LATE = Duration.ofSeconds(3);
    private static final Duration SLACK = Duration.ofSeconds(1);
    private static final int WRITERS = 4;

    private final Clock clock = Clock.systemUTC();
    private final Instant began = clock.instant();
    private final long seed;
    private final int times;
    private final Database database;
    private final Indexer indexer;
    private final VerifyingEndpoint endpoint;
    private final Cluster cluster;
    private final Administrator administrator;
    private final List<String> spaces = new ArrayList<>();
    private final Map<String, String> subjects = new TreeMap<>();
    private final ChaosReport report;
    private int rounds;

    /** @param times how often each answer comes in a round */
    Chaos(Product product, Path folder, long seed, int times) throws IOException {
        this.seed = seed;
        this.times = times;
        this.report = new ChaosReport(product, seed, times);
        String secret = "whsec_" + Base64.getEncoder().encodeToString(random());
        this.database = new Database(folder.resolve("database"));
        this.indexer = Indexer.start(JavaProcess.freePort(), secret, folder.resolve("indexer"));
        this.endpoint = new VerifyingEndpoint(JavaProcess.freePort(), secret, indexer.endpoint());
        this.cluster = new Cluster(
                product, folder, database.url(), "--late-caches", Long.toString(LATE.toMillis()), "--locks", "lie");
        this.administrator = new Administrator(cluster);
        try {
            cluster.start(0);
            cluster.start(1);
            configure(secret);
            setUp();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private void configure(String secret) {
        Map<String, Object> target = Map.of(
                "url",
                endpoint.uri().toString(),
                "allowHttp",
                true,
                "allowPrivateNetwork",
                true,
                "timeoutSeconds",
                Mishaps.TIMEOUT_SECONDS);
        cluster.any()
                .api()
                .send(
                        "PUT",
                        "/config",
                        Map.of(
                                "endpoint",
                                target,
                                "backfill",
                                Line.NEVER_RESTING,
                                "keys",
                                List.of(Map.of("type", "hmac", "secret", secret))))
                .json();
    }

    private void setUp() {
        ReferenceProduct host = cluster.any();
        RandomActions.GROUPS.forEach(group -> host.act("admin", "createGroup", Map.of("name", group)));
        for (int i = 0; i < RandomActions.PEOPLE.size(); i++) {
            String group = RandomActions.GROUPS.get(i % RandomActions.GROUPS.size());
            host.act(
                    "admin",
                    "createUser",
                    Map.of("name", RandomActions.PEOPLE.get(i), "groups", List.of("confluence-users", group)));
        }
        for (int i = 0; i < WRITERS; i++) {
            Writer writer = new Writer("w" + i, 0, List.of());
            String space = "CHAOS" + i;
            spaces.add(space);
            host.act("admin", "createSpace", Map.of("key", space, "name", "Space of writer " + i));
            String told = host.act("admin", "createPage", Map.of("space", space, "title", writer.told()));
            String guarded = host.act("admin", "createPage", Map.of("space", space, "title", writer.guarded()));
            subjects.put(writer.told(), told);
            subjects.put(writer.guarded(), guarded);
            host.act("admin", "restrict", Map.of("id", Line.id(guarded), "type", "view", "groups", List.of("on-call")));
        }
        cluster.backfill();
    }

    /** Every batch since the round began, one a line, for whoever looks for a cause. */
    void writeBatches(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        List<String> lines = new ArrayList<>();
        for (Request request : endpoint.requests()) {
            Fault met = request.fault();
            lines.add(request.arrived() + " " + request.taken() + " " + (met == null ? "" : met.status()) + " "
                    + request.events().stream()
                            .map(VerifyingEndpoint.Event::json)
                            .toList());
        }
        Files.write(file, lines);
    }

    ChaosReport report() {
        return report;
    }

    /** @param mishapsInOrder in the order in which they come; when, the seed says */
    void round(List<Mishap> mishapsInOrder) throws IOException, InterruptedException {
        long roundSeed = seed + 1000L * rounds++;
        endpoint.forgetRequests();
        AnswerScript script = new AnswerScript(roundSeed, times, administrator::call);
        Senders senders = new Senders(cluster, script);
        endpoint.follow(senders);
        List<Done> done = new ArrayList<>();
        List<Interval> blind = new ArrayList<>();
        try (senders;
                Writers writers = new Writers(cluster, clock, script::batches)) {
            subjects.forEach(writers::name);
            for (int i = 0; i < WRITERS; i++) {
                writers.start(new Writer("w" + i, roundSeed + i, spaces), roundSeed + i);
            }
            Random random = new Random(roundSeed);
            Mishaps mishaps = new Mishaps(database, cluster, script, random);
            int at = 0;
            for (Mishap mishap : mishapsInOrder) {
                at += 30 + random.nextInt(40);
                awaitAction(writers, at);
                at = Math.max(at, writers.begun());
                tell("Action {}: {}", writers.begun(), mishap);
                Instant before = clock.instant();
                mishaps.happen(mishap);
                report.happened(mishap);
                if (mishap.isOfDatabase()) {
                    blind.add(new Interval(before, clock.instant()));
                }
                tell("Action {}: {} is over", writers.begun(), mishap);
            }
            awaitScript(script);
            writers.end();
            done.addAll(writers.done());
            report.actions(writers.begun(), writers.succeeded());
        }
        report.met(script.met(), script.batches());
        settle();
        check(done, blind, senders.nodes());
    }

    /** To the test's output, so that a run that failed can be read. */
    private void tell(String text, Object... values) {
        String line = text;
        for (Object value : values) {
            line = line.replaceFirst("\\{}", String.valueOf(value));
        }
        System.out.println(Duration.between(began, clock.instant()).toSeconds() + " s: " + line);
    }

    /** 410 twice, ten minutes apart: nothing more is sent until an administrator saves the settings. */
    void switchOff() throws IOException {
        administrator.setAway(true);
        endpoint.meetAlways(Fault.answer(410));
        cluster.any()
                .act("admin", "createPage", Map.of("space", spaces.get(0), "title", "Nobody hears of this " + seed));
        cluster.await(Duration.ofMinutes(13), "it is switched off", () -> assertThat(
                        cluster.status().path("state").asText())
                .isEqualTo("gone"));
        endpoint.meetAlways(null);
        long before = endpoint.requests().size();
        cluster.any().act("admin", "createPage", Map.of("space", spaces.get(0), "title", "Nor of this " + seed));
        cluster.await(Duration.ofMinutes(1), "both wait", () -> assertThat(
                        cluster.status().at("/queue/waiting").asInt())
                .isPositive());
        assertThat(endpoint.requests()).hasSize((int) before);
        administrator.setAway(false);
        administrator.save();
        settle();
        Comparison.assertEqual(cluster.any(), indexer, source());
        report.switchedOff();
    }

    private String source() {
        return indexer.source(cluster.any().product()).orElseThrow();
    }

    /** While the outbox takes no rows, nodes keep what happened in memory, each for itself: there is no order then. */
    private record Interval(Instant from, Instant to) {
        boolean touches(Done one) {
            return one.begun().isBefore(to) && one.ended().isAfter(from);
        }
    }

    private void awaitAction(Writers writers, int number) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (writers.begun() < number) {
            assertThat(System.nanoTime()).as("action " + number + " begins").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void awaitScript(AnswerScript script) throws InterruptedException {
        int met = -1;
        long deadline = 0;
        while (!script.isOver()) {
            if (script.batches() != met) {
                met = script.batches();
                deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            }
            assertThat(System.nanoTime())
                    .as("no batch came any more; " + script.left() + "; " + cluster.senderStatus())
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** All is well again, an administrator has what was hidden delivered, and nothing is left to be done. */
    private void settle() throws IOException {
        cluster.awaitRecording();
        administrator.save();
        cluster.await(Duration.ofMinutes(5), "everything is delivered", () -> {
            redeliver();
            cluster.assertDelivered();
            assertThat(deadLetters()).isEmpty();
        });
        tell("Everything is delivered");
        cluster.await(Duration.ofMinutes(12), "nothing is looked at once more", () -> {
            cluster.assertDelivered();
            assertThat(cluster.status().at("/queue/echoes").asLong(-1)).isZero();
        });
        tell("Nothing is left");
    }

    private void check(List<Done> done, List<Interval> blind, Map<BigInteger, String> senders) {
        List<Request> requests = endpoint.requests();
        OrderLaws laws = new OrderLaws(
                requests,
                done.stream()
                        .filter(one -> blind.stream().noneMatch(interval -> interval.touches(one)))
                        .toList(),
                senders);
        report.seen(laws, requests);
        assertThat(administrator.asked()).isNull();
        assertThat(endpoint.problems()).isEmpty();
        assertThat(laws.backwards()).isEmpty();
        assertThat(laws.couldOvertake()).isPositive();
        assertThat(laws.overtakenRestrictions()).isEmpty();
        assertThat(laws.stale(LATE.plus(SLACK))).isEmpty();
        assertThat(cluster.status().path("hidden")).isEmpty();
        String source = source();
        cluster.up().forEach(host -> Comparison.assertEqual(host, indexer, source));
        try {
            assertThat(database.rowsOf("OUTBOX")).isZero();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        report.compared(indexer.subjects(source).size());
    }

    /** What live changes left is what a full reading gives. */
    void assertBackfillBringsNothingNew() {
        String source = source();
        Map<String, JsonNode> live = Comparison.documents(indexer, source);
        cluster.backfill();
        Map<String, JsonNode> read = Comparison.documents(indexer, source);
        live.entrySet()
                .removeIf(document ->
                        document.getValue().at("/data/body/truncated").asBoolean());
        read.keySet().retainAll(live.keySet());
        assertThat(read).isEqualTo(live);
        Comparison.assertEqual(cluster.any(), indexer, source);
    }

    private void redeliver() {
        for (String id : deadLetters()) {
            cluster.any()
                    .api()
                    .send("POST", "/dead-letters/" + id + "/redeliver", "")
                    .json();
            report.redelivered();
        }
    }

    private List<String> deadLetters() {
        List<String> ids = new ArrayList<>();
        cluster.any()
                .api()
                .get("/dead-letters?limit=100")
                .json()
                .path("deadLetters")
                .forEach(letter -> ids.add(letter.path("id").asText()));
        return ids;
    }

    private static byte[] random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public void close() {
        administrator.close();
        try {
            cluster.close();
        } finally {
            endpoint.close();
            indexer.close();
            database.close();
        }
    }
}
