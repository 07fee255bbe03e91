package io.indexrelay.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The command. {@code benchmarks/run} starts it. */
public final class Benchmarks {

    private static final Set<String> ALL = Set.of("capture", "drain", "receipt", "heap", "access", "activity");

    private Benchmarks() {}

    /** @param arguments which benchmarks, none for all; {@code --quick} to see only that they run */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        run(List.of(arguments), out);
        System.exit(0);
    }

    static void run(List<String> arguments, PrintStream out) throws Exception {
        Sizes sizes = Sizes.of(arguments);
        List<String> named =
                arguments.stream().filter(name -> !name.startsWith("--")).toList();
        if (!ALL.containsAll(named)) {
            throw new IllegalArgumentException("no such benchmark among " + named + "; there are " + ALL);
        }
        Set<String> wanted = named.isEmpty() ? ALL : Set.copyOf(named);
        Report report = new Report(out);
        report.begin();
        try (Server server = new Server(!sizes.equals(Sizes.QUICK));
                Sink endpoint = new Sink()) {
            if (wanted.contains("capture")) {
                new CaptureBenchmark(server.newTables(), sizes).run(report);
                new CaptureBenchmark(Tables.onH2(), sizes).run(report);
            }
            if (wanted.contains("drain")) {
                DrainBenchmark drain = new DrainBenchmark(sizes, endpoint.uri());
                drain.run(report, server);
                drain.runOnH2(report);
            }
            if (wanted.contains("receipt")) {
                new ReceiptBenchmark(new Node(server.newTables(), endpoint.uri()), sizes).run(report);
            }
            if (wanted.contains("access")) {
                new AccessBenchmark(new Node(server.newTables(), endpoint.uri()), sizes.documents()).run(report);
            }
            if (wanted.contains("activity")) {
                new ActivityBenchmark(server, sizes).run(report);
            }
            if (wanted.contains("heap")) {
                new HeapBenchmark(sizes, endpoint.uri()).run(report, server);
            }
        }
        report.end();
    }
}
