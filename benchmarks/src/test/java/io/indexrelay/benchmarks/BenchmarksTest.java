package io.indexrelay.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Only that they run and print all they promise: at this size, beside other builds, the numbers mean nothing. */
@Timeout(180)
class BenchmarksTest {

    @Test
    void everyBenchmarkRunsAndPrintsItsRow() throws Exception {
        assertThat(printedBy("--quick"))
                .contains("| capture / bare insert, 99th percentile | PostgreSQL | **")
                .contains("| capture / bare insert, 99th percentile | H2 in memory | **")
                .contains("| drain / bare loop, pages that receivers have | PostgreSQL | **")
                .contains("| drain / bare loop, pages new to receivers | PostgreSQL | **")
                .contains("| drain, many waiting / few waiting | PostgreSQL | **")
                .contains("| the same, an old transaction held open, as many dead rows before them | PostgreSQL | **")
                .contains("| drain with echoes / without | PostgreSQL | **")
                .contains("| drain, many waiting / few waiting | H2 in memory | **")
                .contains("| change to receipt at 200 changes/s, 99th percentile | PostgreSQL | **")
                .contains("| a space-permission change over 600 pages | PostgreSQL | **1 events**")
                .contains("| a group added to a scheme over 600 issues | PostgreSQL | **1 events**")
                .contains("closed by 1 event, opened again by 600 |")
                .contains("closed by 1 event, opened again by 0 |")
                .contains("| views of a burst lost | PostgreSQL | **0** |")
                .contains("2,000 views by 200 users of 100 pages: 2,000 counted, 0 said to be dropped")
                .contains("| the same, one thread and a queue of ten | none | **")
                .contains("| one increment / ConcurrentHashMap.merge | none | **")
                .contains("| live heap over idle | PostgreSQL | **");
    }

    @Test
    void whatIsNoBenchmarkIsRefused() {
        assertThatThrownBy(() -> printedBy("sprint")).hasMessageContaining("sprint");
    }

    private static String printedBy(String... arguments) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Benchmarks.run(List.of(arguments), new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
