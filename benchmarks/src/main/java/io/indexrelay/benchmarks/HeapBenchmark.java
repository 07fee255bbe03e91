package io.indexrelay.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Live heap of a relay that works on a full outbox, over one whose outbox is empty; in processes of their own. */
final class HeapBenchmark {

    /** So small that a queue in memory would not fit. */
    static final String MOST = "-Xmx256m";

    private final Sizes sizes;
    private final URI endpoint;

    HeapBenchmark(Sizes sizes, URI endpoint) {
        this.sizes = sizes;
        this.endpoint = endpoint;
    }

    void run(Report report, Server server) throws IOException, InterruptedException {
        Tables idle = server.newTables();
        Tables full = server.newTables();
        full.knowNext(sizes.many());
        full.addChanges(sizes.many(), Clock.systemUTC().instant());
        full.analyze();
        Look empty = look(idle);
        Look working = look(full);
        double before = empty.megabytes();
        double after = working.megabytes();
        report.row(
                "live heap over idle",
                full.database(),
                Report.text("%.1f MB", after - before),
                "≤ 64 MB",
                Report.text(
                        "%,d waiting while they are sent (%,d of them so far): %.1f MB against %.1f MB with nothing waiting, each the highest of three"
                                + " looks after two collections; heap limited by %s",
                        sizes.many(), working.sent(), after, before, MOST));
    }

    private record Look(double megabytes, long sent) {}

    private Look look(Tables tables) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MOST,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapChild.class.getName(),
                        tables.address(),
                        endpoint.toString(),
                        Integer.toString(100 * sizes.changeSeconds())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String live = "";
        String sent = "";
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                live = line.startsWith(HeapChild.LIVE) ? line.substring(HeapChild.LIVE.length()) : live;
                sent = line.startsWith(HeapChild.SENT) ? line.substring(HeapChild.SENT.length()) : sent;
            }
        }
        if (process.waitFor() != 0 || live.isEmpty()) {
            throw new IllegalStateException("the process with " + MOST + " has not come to its end");
        }
        return new Look(Long.parseLong(live) / 1e6, Long.parseLong(sent));
    }
}
