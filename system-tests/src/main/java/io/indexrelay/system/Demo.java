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
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The main job on embedded defaults: a reference Jira and a reference Confluence with our own data sets and plugins, one
 * reference indexer beside them, a backfill of each, a search that finds issues and pages together, and live edits while
 * one watches. {@link DemoOptions#USAGE} says which arguments there are.
 */
public final class Demo {

    private static final Duration ARRIVES_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN_EDITS = Duration.ofSeconds(8);
    private static final String ASKER = "ada";
    private static final String QUESTION = "calibration";

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
        out.println("Starting the reference indexer, Jira and Confluence ...");
        try (Indexer indexer = Indexer.start(
                        options.indexerPort(), secret, options.run().resolve("indexer"));
                ReferenceProduct jira = start(Product.JIRA, options, indexer, secret);
                ReferenceProduct confluence = start(Product.CONFLUENCE, options, indexer, secret)) {
            List<ReferenceProduct> products = List.of(jira, confluence);
            products.forEach(this::backfill);
            addresses(indexer, products, options.run());
            findTogether(indexer);
            List<LiveEdits> edits = products.stream().map(LiveEdits::on).toList();
            int missed = 0;
            do {
                for (LiveEdits one : edits) {
                    missed += show(one, indexer) ? 0 : 1;
                }
            } while (options.once() ? edits.stream().anyMatch(LiveEdits::hasMore) : pause());
            out.println(missed == 0 ? "Every edit arrived." : missed + " edits did not arrive in time.");
            return missed == 0 ? 0 : 1;
        }
    }

    private static ReferenceProduct start(Product product, DemoOptions options, Indexer indexer, String secret)
            throws IOException {
        Path config = options.run().resolve("index-relay-" + product.word() + ".json");
        Files.writeString(
                config,
                """
                {"endpoint": {"url": "%s", "allowHttp": true, "allowPrivateNetwork": true},
                 "keys": [{"type": "hmac", "secret": "%s"}]}
                """
                        .formatted(indexer.endpoint(), secret));
        return ReferenceProduct.start(
                product,
                options.port(product),
                options.run().resolve(product.word()),
                List.of(
                        "--platform",
                        Integer.toString(options.platform()),
                        "--import",
                        Artifacts.dataSet(product).toString(),
                        "--install",
                        Artifacts.plugin(product).toString(),
                        "--config",
                        config.toString()));
    }

    private void backfill(ReferenceProduct product) {
        product.api()
                .send("POST", "/sync", Map.of("action", "start", "scope", "all"))
                .json();
        JsonNode job;
        do {
            waitFor(Duration.ofSeconds(1));
            JsonNode status = product.api().get("/status").json();
            job = status.at("/jobs/0");
            out.printf(
                    "Backfill of %s: %s, %d of %d listed, %d rows wait%n",
                    product.product().word(),
                    job.path("state").asText(),
                    job.path("done").asLong(),
                    job.path("total").asLong(),
                    status.at("/queue/waiting").asLong());
        } while ("running".equals(job.path("state").asText()));
    }

    private void addresses(Indexer indexer, List<ReferenceProduct> products, Path run) {
        out.println();
        for (ReferenceProduct product : products) {
            out.printf(
                    "  %-15s %s  (admin / admin; everybody's password is the user's name)%n",
                    product.product().word(), product.base());
            out.printf("  %-15s %s/plugins/servlet/index-relay%n", "Index Relay", product.base());
        }
        out.printf("  %-15s %s  (search as anybody there)%n", "Reference index", indexer.page());
        out.printf("  %-15s %s%n%n", "Files", run);
    }

    /** One question, one person with an account in each product: issues and pages together. */
    private void findTogether(Indexer indexer) {
        Map<String, String> keys = new TreeMap<>();
        for (Product product : Product.values()) {
            indexer.source(product)
                    .ifPresent(source -> indexer.keyOf(source, ASKER).ifPresent(key -> keys.put(source, key)));
        }
        JsonNode found = indexer.searchAs(keys, QUESTION);
        out.printf(
                "%s searches for \"%s\" and finds %d, such as%n",
                ASKER, QUESTION, found.path("total").asLong());
        for (JsonNode hit : found.path("results")) {
            out.printf(
                    "  %-20s %s%n",
                    hit.path("subject").asText(), hit.path("title").asText());
        }
        out.printf("%nLive edits follow; watch them arrive. Ctrl-C ends everything.%n%n");
    }

    /** Does the next edit and waits until the index knows it. */
    private boolean show(LiveEdits edits, Indexer indexer) {
        LiveEdits.Edit edit = edits.next();
        long start = System.nanoTime();
        String subject = edit.perform().get();
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
