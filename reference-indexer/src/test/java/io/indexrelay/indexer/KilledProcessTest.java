package io.indexrelay.indexer;

import static io.indexrelay.indexer.Sender.WIKI;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, killed as by {@code kill -9} while it takes events. */
@Timeout(120)
class KilledProcessTest {

    @TempDir
    private Path data;

    @Test
    void holdsAfterAKillWhatItHadAcknowledged() throws IOException, InterruptedException {
        List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
        Process first = start();
        try {
            Sender sender = new Sender(port(first), Clock.systemUTC());
            CountDownLatch some = new CountDownLatch(30);
            Thread posting = new Thread(() -> postUntilRefused(sender, acknowledged, some));
            posting.start();
            assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
            first.destroyForcibly().waitFor();
            posting.join();
        } finally {
            first.destroyForcibly();
        }
        assertThat(first.exitValue()).isEqualTo(137);
        Process second = start();
        try {
            JsonNode subjects = new Sender(port(second), Clock.systemUTC()).get("/subjects?source=" + WIKI);
            List<String> held = new ArrayList<>();
            subjects.forEach(subject -> held.add(subject.asText()));
            assertThat(held).containsAll(acknowledged);
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    private static void postUntilRefused(Sender sender, List<String> acknowledged, CountDownLatch some) {
        try {
            for (int i = 1; i < 100_000; i++) {
                if (sender.post(Sender.page("" + i, i, "Plan", "text", "[['anyone']]"))
                                .statusCode()
                        == 200) {
                    acknowledged.add("page/" + i);
                    some.countDown();
                }
            }
        } catch (IllegalStateException connectionLost) {
            assertThat(connectionLost).hasCauseInstanceOf(IOException.class);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.indexrelay.indexer.Main",
                        "--port",
                        "0",
                        "--data",
                        data.toString(),
                        "--secret",
                        Sender.SECRET)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static int port(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("endpoint")) {
                return Integer.parseInt(line.replaceAll(".*:(\\d+)/events", "$1"));
            }
        }
        throw new IOException("the indexer did not start");
    }
}
