package io.indexrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.testsupport.endpoint.Receiver;
import io.indexrelay.testsupport.endpoint.ScriptedEndpoint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Processes one after the other on one database, each of which ends in the middle, and one that does not. */
final class Chain implements Callable<Chain.Counts> {

    private static final int PAGES = 5;
    private static final int CHANGES = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final long seed;
    private final int rounds;
    private final Path scratch;
    private final Random random;
    private final String address = RealActiveObjects.newPostgres();
    private int ends;
    private int inFlight;

    /**
     * @param ends processes that ended where they were told to
     * @param inFlight those of them with rows claimed and not yet deleted
     * @param requests that the endpoint has in its log
     * @param events in them
     */
    record Counts(int ends, int inFlight, int requests, int events) {}

    /** @param rounds how often a process ends at each point */
    Chain(long seed, int rounds, Path scratch) {
        this.seed = seed;
        this.rounds = rounds;
        this.scratch = scratch;
        this.random = new Random(seed);
    }

    @Override
    public Counts call() throws IOException, InterruptedException {
        try (ScriptedEndpoint endpoint = new ScriptedEndpoint().trusting(Node.SECRET)) {
            RealActiveObjects database = RealActiveObjects.at(address);
            ProductTable product = new ProductTable(database);
            product.create(PAGES);
            for (int round = 0; round < rounds; round++) {
                for (Point point : Point.values()) {
                    if (point != Point.NEVER) {
                        end(endpoint, point);
                    }
                }
            }
            drain(endpoint, new AoOutbox(database.activeObjects()));
            Receiver receiver = new Receiver();
            endpoint.received().forEach(one -> receiver.take(one.body()));
            assertThat(receiver.violations()).as("seed %s", seed).isEmpty();
            product.revisions().forEach((page, revision) -> assertThat(receiver.content("page/" + page))
                    .as("page %s, seed %s", page, seed)
                    .map(content -> content.path("title").asText())
                    .contains(ProductTable.title(revision)));
            return new Counts(
                    ends, inFlight, endpoint.received().size(), receiver.told().size());
        }
    }

    private void end(ScriptedEndpoint endpoint, Point point) throws IOException, InterruptedException {
        int times = 1 + random.nextInt(2);
        List<Integer> pages =
                new ArrayList<>(IntStream.rangeClosed(1, PAGES).boxed().toList());
        Collections.shuffle(pages, random);
        String changed = pages.stream().limit(CHANGES).map(String::valueOf).collect(Collectors.joining(","));
        assertThat(isEnded(endpoint, point, times, changed, 0))
                .as("the process that is to end at %s for the time %s, seed %s", point, times, seed)
                .isTrue();
        ends++;
        inFlight += point.isInFlight() ? 1 : 0;
    }

    /** A clock that is ahead makes rows due that are to wait. */
    private void drain(ScriptedEndpoint endpoint, AoOutbox outbox) throws IOException, InterruptedException {
        for (int ahead = 0; ahead == 0 || (outbox.counts().total() > 0 && ahead < 3600); ahead += 120) {
            assertThat(isEnded(endpoint, Point.NEVER, 1, "", ahead)).isFalse();
        }
        assertThat(outbox.counts().total()).as("rows that wait, seed %s", seed).isZero();
    }

    /** False when it did all of its work. */
    private boolean isEnded(ScriptedEndpoint endpoint, Point point, int times, String pages, int ahead)
            throws IOException, InterruptedException {
        int before = batches(endpoint);
        if (point == Point.SENT) {
            // The heartbeat that comes first and all batches but the last are answered.
            IntStream.range(0, times).forEach(one -> endpoint.answer(204));
            endpoint.stall();
        }
        File said = Files.createTempFile(scratch, "node", ".txt").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx96m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Node.class.getName(),
                        address,
                        endpoint.uri().toString(),
                        point.name(),
                        String.valueOf(times),
                        pages,
                        String.valueOf(ahead),
                        scratch.resolve("home").toString())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            if (point == Point.SENT) {
                Awaitility.await().atMost(PATIENCE).until(() -> batches(endpoint) == before + times);
                process.destroyForcibly();
            }
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("whether the process stopped, seed %s", seed)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        int code = process.exitValue();
        if (code != 0 && code != Halts.CODE && point != Point.SENT) {
            throw new AssertionError("a process failed:\n" + Files.readString(said.toPath()));
        }
        return code != 0;
    }

    private static int batches(ScriptedEndpoint endpoint) {
        return (int) endpoint.received().stream()
                .filter(one -> !one.text().contains("\"io.indexrelay.heartbeat.v1\""))
                .count();
    }
}
