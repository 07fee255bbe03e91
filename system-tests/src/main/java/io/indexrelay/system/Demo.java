package io.indexrelay.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The main job on embedded defaults: a reference Confluence with our own data set and the plugin, the reference indexer
 * beside it, a backfill, and live edits while one watches.
 *
 * <p>Arguments: {@code --data-set FILE} (an action list), {@code --run DIR} (made anew), {@code --host-port N},
 * {@code --indexer-port N}, {@code --once} (do the edits once and end, with status 1 when one did not arrive).
 */
public final class Demo {

    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN_EDITS = Duration.ofSeconds(8);

    private final PrintStream out;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Demo(PrintStream out) {
        this.out = out;
    }

    /** See the class. */
    public static void main(String[] args) throws IOException {
        DemoOptions options;
        try {
            options = DemoOptions.parse(List.of(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        int status = new Demo(System.out).run(options);
        System.exit(status);
    }

    private int run(DemoOptions options) throws IOException {
        prepare(options.run());
        String secret = secret();
        out.println("Starting the reference indexer and the reference Confluence ...");
        try (Indexer indexer = Indexer.start(
                        options.indexerPort(), secret, options.run().resolve("indexer"));
                ReferenceConfluence confluence = startConfluence(options, indexer, secret)) {
            backfill(confluence);
            addresses(indexer, confluence, options.run());
            LiveEdits edits = new LiveEdits(confluence);
            int missed = 0;
            do {
                missed += show(edits, confluence, indexer) ? 0 : 1;
            } while (options.once() ? edits.hasMore() : pause());
            out.println(missed == 0 ? "Every edit arrived." : missed + " edits did not arrive in time.");
            return missed == 0 ? 0 : 1;
        }
    }

    private ReferenceConfluence startConfluence(DemoOptions options, Indexer indexer, String secret)
            throws IOException {
        Path config = options.run().resolve("index-relay.json");
        Files.writeString(
                config,
                """
                {"endpoint": {"url": "%s", "allowHttp": true, "allowPrivateNetwork": true},
                 "keys": [{"type": "hmac", "secret": "%s"}]}
                """
                        .formatted(indexer.endpoint(), secret));
        return ReferenceConfluence.start(
                options.hostPort(),
                options.run().resolve("confluence"),
                List.of(
                        "--import",
                        options.dataSet().toString(),
                        "--install",
                        Artifacts.confluencePlugin().toString(),
                        "--config",
                        config.toString()));
    }

    private void backfill(ReferenceConfluence confluence) {
        confluence
                .api()
                .send("POST", "/sync", Map.of("action", "start", "scope", "all"))
                .json();
        JsonNode job;
        do {
            waitFor(Duration.ofSeconds(1));
            JsonNode status = confluence.api().get("/status").json();
            job = status.at("/jobs/0");
            out.printf(
                    "Backfill: %s, %d of %d listed, %d rows wait%n",
                    job.path("state").asText(),
                    job.path("done").asLong(),
                    job.path("total").asLong(),
                    status.at("/queue/waiting").asLong());
        } while ("running".equals(job.path("state").asText()));
    }

    private void addresses(Indexer indexer, ReferenceConfluence confluence, Path run) {
        out.printf(
                """

                  Confluence      %s  (admin / admin; everybody's password is the user's name)
                  Index Relay     %s/plugins/servlet/index-relay
                  Reference index %s  (search as anybody there)
                  Files           %s

                Live edits follow; watch them arrive. Ctrl-C ends everything.
                %n""",
                confluence.base(), confluence.base(), indexer.page(), run);
    }

    /** Does the next edit and waits until the index knows it. */
    private boolean show(LiveEdits edits, ReferenceConfluence confluence, Indexer indexer) {
        LiveEdits.Edit edit = edits.next();
        long start = System.nanoTime();
        String subject = edit.perform().apply(confluence);
        long deadline = start + ARRIVES_WITHIN.toNanos();
        while (!edit.arrived().test(indexer, subject)) {
            if (System.nanoTime() > deadline || !waitFor(Duration.ofMillis(50))) {
                out.printf("  %-60s did not arrive%n", edit.says());
                return false;
            }
        }
        out.printf(
                "  %-60s in the index after %,d ms%n",
                edit.says(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        return true;
    }

    private boolean pause() {
        return waitFor(BETWEEN_EDITS);
    }

    /** False when interrupted. */
    private boolean waitFor(Duration time) {
        try {
            return !stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void prepare(Path run) throws IOException {
        if (Files.exists(run)) {
            try (Stream<Path> files = Files.walk(run)) {
                files.sorted(Comparator.reverseOrder()).forEach(Demo::delete);
            }
        }
        Files.createDirectories(run);
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String secret() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return "whsec_" + new String(Base64.getEncoder().encode(key), StandardCharsets.US_ASCII);
    }
}
