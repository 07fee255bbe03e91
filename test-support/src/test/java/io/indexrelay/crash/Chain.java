package io.indexrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.adapter.ao.AoJobs;
import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.backfill.Jobs.Job;
import io.indexrelay.crash.Point.Errand;
import io.indexrelay.testsupport.endpoint.Receiver;
import io.indexrelay.testsupport.endpoint.ScriptedEndpoint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;

/**
 * Processes one after the other on one database, each of which ends in the middle. Each changes pages of its own, which
 * nobody changes after it, so that nothing that it loses is made good by others. After each round one goes on where the
 * last ended and comes to its end; then the endpoint's log must say that it has all of them.
 */
final class Chain implements Callable<Chain.Counts> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final long seed;
    private final int rounds;
    private final Processes processes;
    private final Path scratch;
    private final Random random;
    private final String address = RealActiveObjects.newPostgres();
    private final RealActiveObjects database = RealActiveObjects.at(address);
    private final ProductTable product = new ProductTable(database);
    private final ScriptedEndpoint endpoint = new ScriptedEndpoint().trusting(Node.SECRET);
    private final Receiver receiver = new Receiver();
    private final Map<Point, Integer> ends = new EnumMap<>(Point.class);
    private final List<Long> removed = new ArrayList<>();
    private int taken;
    private long lastPage;
    private long firstPage = 1;

    /**
     * @param ends processes that ended where they were told to, by where that was
     * @param inFlight those of them with rows claimed and not yet deleted
     * @param requests that the endpoint has in its log
     * @param events in them
     */
    record Counts(Map<Point, Integer> ends, int inFlight, int requests, int events) {}

    /** @param rounds how often a process ends at each point */
    Chain(long seed, int rounds, Processes processes, Path scratch) {
        this.seed = seed;
        this.rounds = rounds;
        this.processes = processes;
        this.scratch = scratch;
        this.random = new Random(seed);
    }

    @Override
    public Counts call() throws IOException, InterruptedException {
        try (endpoint) {
            product.create();
            for (int round = 0; round < rounds; round++) {
                for (Point point : Point.values()) {
                    if (point != Point.NEVER) {
                        end(point);
                    }
                }
                recover();
            }
            int inFlight = ends.entrySet().stream()
                    .mapToInt(end -> end.getKey().isInFlight() ? end.getValue() : 0)
                    .sum();
            return new Counts(
                    ends, inFlight, endpoint.received().size(), receiver.told().size());
        }
    }

    /** One process that comes to its end. */
    void rehearse() throws IOException, InterruptedException {
        try (endpoint) {
            product.create();
            List<Long> pages =
                    LongStream.rangeClosed(1, ProductTable.FAMILY).boxed().toList();
            product.add(pages);
            assertThat(isEnded(Point.NEVER, 1, pages)).isFalse();
        }
    }

    private void end(Point point) throws IOException, InterruptedException {
        int times = 1 + random.nextInt(point.comes());
        List<Long> pages = LongStream.rangeClosed(lastPage + 1, lastPage + ProductTable.FAMILY)
                .boxed()
                .toList();
        lastPage += ProductTable.FAMILY;
        product.add(pages);
        if (point.errand() == Errand.PURGE) {
            // What came before will be forgotten, and so will the first of these pages.
            recover();
            firstPage = pages.get(1);
        }
        assertThat(isEnded(point, times, pages))
                .as("the process that is to end at %s for the time %s, seed %s", point, times, seed)
                .isTrue();
        ends.merge(point, 1, Integer::sum);
        if (point.mayHaveArrived()) {
            // The endpoint has the pages and nobody knows; whatever is gone by then must be withdrawn.
            try (Node here = node(0)) {
                pages.forEach(here::remove);
            }
            removed.addAll(pages);
        }
    }

    /** Goes on where the last process ended; a clock that is ahead makes rows due that are to wait. */
    private void recover() {
        AoOutbox outbox = new AoOutbox(database.activeObjects());
        for (int ahead = 0; ahead == 0 || (outbox.counts().total() > 0 && ahead < 3600); ahead += 120) {
            try (Node here = node(ahead)) {
                here.deliver();
            }
        }
        assertThat(outbox.counts().total()).as("rows that wait, seed %s", seed).isZero();
        assertThat(new AoJobs(database.activeObjects()).open())
                .as("walks that are not at their end, seed %s", seed)
                .extracting(Job::kind)
                .isEmpty();
        List<byte[]> bodies =
                endpoint.received().stream().map(one -> one.body()).toList();
        bodies.stream().skip(taken).forEach(receiver::take);
        taken = bodies.size();
        assertThat(receiver.violations()).as("seed %s", seed).isEmpty();
        product.revisions().tailMap(firstPage).forEach((page, revision) -> assertThat(receiver.content("page/" + page))
                .as("page %s, seed %s", page, seed)
                .map(content -> content.path("title").asText())
                .contains(ProductTable.title(revision)));
        removed.forEach(page -> assertThat(receiver.content("page/" + page))
                .as("page %s, which is gone, seed %s", page, seed)
                .isEmpty());
    }

    /** In this process, with a clock that may be ahead. */
    private Node node(int ahead) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(ahead));
        return new Node(database, endpoint.uri(), clock, new Halts(Point.NEVER, 1), home());
    }

    /** False when it did all of its work. */
    private boolean isEnded(Point point, int times, List<Long> pages) throws IOException, InterruptedException {
        int before = batches();
        script(point, times);
        File said = Files.createTempFile(scratch, "node", ".txt").toFile();
        Process process = processes
                .of(
                        Node.class,
                        address,
                        endpoint.uri().toString(),
                        point.name(),
                        String.valueOf(times),
                        pages.stream().map(String::valueOf).collect(Collectors.joining(",")),
                        point.errand() == Errand.ECHO ? "120" : "0",
                        home().toString())
                .redirectOutput(said)
                .start();
        try {
            if (point == Point.SENT) {
                Awaitility.await().atMost(PATIENCE).until(() -> batches() == before + times);
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

    /** The heartbeat, which comes first, is answered, and then all batches but these. */
    private void script(Point point, int times) {
        if (point == Point.SENT) {
            IntStream.range(0, times).forEach(one -> endpoint.answer(204));
            endpoint.stall();
        } else if (point.errand() == Errand.LETTER) {
            // A batch of two; its first half, which is refused for good as the second is taken.
            endpoint.answer(204);
            endpoint.answer(422);
            endpoint.answer(422);
        }
    }

    private Path home() {
        return scratch.resolve("home-" + seed);
    }

    private int batches() {
        return (int) endpoint.received().stream()
                .filter(one -> !one.text().contains("\"io.indexrelay.heartbeat.v1\""))
                .count();
    }
}
