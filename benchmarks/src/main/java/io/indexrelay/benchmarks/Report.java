package io.indexrelay.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A table in Markdown, printed row by row as things are measured. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void begin() {
        out.printf(
                Locale.ROOT,
                "Measured %s; %d cores, Java %s, load average %.2f at the start.%n%n",
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                load());
        out.println("| what | database | measured | aim | details |");
        out.println("|---|---|---|---|---|");
    }

    void ratio(String what, String database, double value, String aim, String details) {
        row(what, database, String.format(Locale.ROOT, "%.2f", value), aim, details);
    }

    void row(String what, String database, String value, String aim, String details) {
        out.printf("| %s | %s | **%s** | %s | %s |%n", what, database, value, aim, details);
    }

    void end() {
        out.printf(Locale.ROOT, "%nLoad average at the end: %.2f.%n", load());
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
