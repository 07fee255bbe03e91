package io.indexrelay.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.adapter.ao.AoOutbox;
import io.indexrelay.adapter.ao.RealActiveObjects;
import io.indexrelay.testsupport.endpoint.Delivered;
import io.indexrelay.testsupport.endpoint.Receiver;
import io.indexrelay.testsupport.endpoint.ScriptedEndpoint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes that end at every point, one after the other on one database, and what the endpoint has of all of them. Two
 * such rows of processes at the same time; {@code -Dcrash.rounds=50} makes them longer.
 */
class CrashPointsTest {

    private static final int PAGES = 5;
    private static final int CHANGES = 4;

    @TempDir
    Path scratch;

    private final ScriptedEndpoint endpoint = new ScriptedEndpoint().trusting(Node.SECRET);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingIsLostWhereverAProcessEnds(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        String address = RealActiveObjects.newPostgres();
        RealActiveObjects database = RealActiveObjects.at(address);
        ProductTable product = new ProductTable(database);
        product.create(PAGES);
        int rounds = Integer.getInteger("crash.rounds", 5);
        int inFlight = 0;
        for (int round = 0; round < rounds; round++) {
            for (Point point : Point.values()) {
                if (point != Point.NEVER) {
                    assertThat(ended(address, point, 1 + random.nextInt(2), pages(random), 0))
                            .as("the process that is to end at %s, seed %s", point, seed)
                            .isTrue();
                    inFlight += point.isInFlight() ? 1 : 0;
                }
            }
        }
        long later = 0;
        AoOutbox outbox = new AoOutbox(database.activeObjects());
        do {
            ended(address, Point.NEVER, 1, "", later);
            later += 120;
        } while (outbox.counts().total() > 0 && later < 3600);

        assertThat(outbox.counts().total()).isZero();
        Receiver receiver = new Receiver();
        endpoint.received().forEach(one -> receiver.take(one.body()));
        assertThat(receiver.violations()).isEmpty();
        product.revisions().forEach((page, revision) -> assertThat(receiver.content("page/" + page))
                .map(content -> content.path("title").asText())
                .contains(ProductTable.title(revision)));
        System.err.println("seed " + seed + " " + inFlight + " "
                + endpoint.received().size() + " requests " + product.revisions());
    }

    private static String pages(Random random) {
        List<Integer> all =
                new ArrayList<>(IntStream.rangeClosed(1, PAGES).boxed().toList());
        java.util.Collections.shuffle(all, random);
        return all.stream().limit(CHANGES).map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether it ended where it was told to; false when it did all of its work. */
    private boolean ended(String address, Point point, int times, String pages, long later)
            throws IOException, InterruptedException {
        int before = batches();
        if (point == Point.SENT) {
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
                        String.valueOf(later))
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        try {
            if (point == Point.SENT) {
                Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> batches() == before + times);
                process.destroyForcibly();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        int code = process.exitValue();
        if (code != 0 && code != Halts.CODE && point != Point.SENT) {
            throw new AssertionError("a process failed:\n" + Files.readString(said.toPath()));
        }
        return code != 0;
    }

    private int batches() {
        return (int)
                endpoint.received().stream().filter(one -> !isHeartbeat(one)).count();
    }

    private static boolean isHeartbeat(Delivered one) {
        return one.text().contains("\"io.indexrelay.heartbeat.v1\"");
    }
}
