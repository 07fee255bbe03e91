package io.indexrelay.accesstests;

import io.indexrelay.accesstests.TimedPorts.Group;
import io.indexrelay.accesstests.Walk.Result;
import io.indexrelay.backfill.Backfill;
import io.indexrelay.refhost.db.Database;
import io.indexrelay.refhost.db.TestDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a backfill costs, by documents: 10,000 (or {@code -Dwalk.smallest}), and as many as {@code -Dwalk.documents} says, of each product. Not among the
 * tests of the build; {@code benchmarks/run backfill} runs it and prints a table.
 */
class LargeWalks {

    private static final long SMALLEST = Long.getLong("walk.smallest", 10_000);
    private static final long WARMING = 50_000;

    /** @param hostMicros of the product's own loop, for each document */
    record Measured(Result walk, double hostMicros) {

        double micros() {
            return walk.settled() * 1e6 / walk.documents();
        }

        double overhead() {
            return micros() - hostMicros;
        }
    }

    @Test
    void costTheSameForEachDocumentHoweverManyThereAre() {
        long many = Long.getLong("walk.documents", 1_000_000);
        List<String> products =
                List.of(System.getProperty("walk.products", "confluence,jira").split(","));
        System.out.printf(
                Locale.ROOT,
                "%nMeasured %s; %d cores, Java %s, load average %.2f at the start.%n%n",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println(
                "| product | documents | product's own loop | backfill | overhead, for each | against the smallest"
                        + " | rate | time | rows waiting, most | all rows, most | live heap over idle | where the time goes |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (String product : products) {
            // As many as it takes until the compiler has done its part; else the smallest would pay for it.
            walked(product, Math.min(WARMING, many));
            double smallest = 0;
            for (long documents :
                    Stream.of(Math.min(SMALLEST, many), many).distinct().toList()) {
                Measured measured = walked(product, documents);
                smallest = smallest == 0 ? measured.overhead() : smallest;
                print(product, measured, measured.overhead() / smallest);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%nLoad average at the end: %.2f.%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static Measured walked(String product, long documents) {
        String address = TestDatabase.POSTGRES.newUrl();
        try (Database database = Database.open(address, Path.of("unused"));
                Copied copied = Copied.of(product, database.dataSource(), documents)) {
            long[] read = {0};
            long begun = System.nanoTime();
            copied.readAll(id -> read[0]++);
            double hostMicros = (System.nanoTime() - begun) / 1e3 / read[0];
            return new Measured(new Walk(copied, address, documents, Backfill.Limits.STANDARD).run(), hostMicros);
        }
    }

    private static void print(String product, Measured measured, double against) {
        Result walk = measured.walk();
        double whole = walk.settled();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.0f µs | %.0f µs | **%.0f µs** | **%.2f** | %.0f/s | %.0f s, with second looks %.0f s | %,d | %,d |"
                        + " **%.1f MB** | reading the product %.0f %%, our tables %.0f %%, listing %.0f %%, endpoint %.0f %% |%n",
                product,
                walk.documents(),
                measured.hostMicros(),
                measured.micros(),
                measured.overhead(),
                against,
                walk.documents() / walk.seconds(),
                walk.seconds(),
                whole,
                walk.mostWaiting(),
                walk.mostRows(),
                walk.megabytes(),
                100 * walk.times().seconds(Group.READING) / whole,
                100 * walk.times().seconds(Group.TABLES) / whole,
                100 * walk.times().seconds(Group.LISTING) / whole,
                100 * walk.times().seconds(Group.ENDPOINT) / whole);
    }
}
